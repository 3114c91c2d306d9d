import{mergePackages,readParsedDocument}from"./chunk-KT6OVEF5.js";
import{decideVerification,evidenceSource,newestOf,openConditions,trustedSigners,verifyWithRoots,whyNotMet}from"./chunk-EOR654MN.js";
import{evidenceTypes,identityBeside,imageSubjects,inlineFix,isPredicateOf,listEvidence,mapConcurrently,namedSigners,openImageSubject,registryLogin,requireUsable,rootChoice,runRepository,signerChoice,withEvidenceElsewhere}from"./chunk-DD6OEQO3.js";
import{DataError,RemoteError,TrustError,UserError}from"./chunk-YCU6NLYP.js";
// actions/scan/attested-policy
var SBOM_TYPES = evidenceTypes("sbom") ?? [];
function sbomPolicy(inputs, source, run) {
	requireUsable(source);
	const file = source.file.verify;
	const own = namedSigners(signerChoice(inputs), run);
	const fromFile = (file?.identities ?? []).map((identity) => identityBeside(identity, source));
	const signers = own.length > 0 ? own : fromFile;
	if (signers.length === 0) throw noIdentity();
	const fileRules = (file?.evidence ?? []).filter(isAboutSbom);
	const isEnough = own.length === 0 && fileRules.length > 0;
	const ownRule = ruleBy(signers.map(({ name }) => name));
	return {
		identities: [...fromFile, ...own],
		evidence: isEnough ? fileRules : [...fileRules, ownRule]
	};
}
function isAboutSbom({ types }) {
	return types.length > 0 && types.every((type) => SBOM_TYPES.some((sbom) => isPredicateOf(type, sbom)));
}
function ruleBy(signedBy) {
	return { name: "sbom", types: SBOM_TYPES, signedBy, signers: 1, conditions: [] };
}
function noIdentity() {
	return new UserError(
		"input-missing",
		"No trusted identity is configured for the attested SBOMs.",
		"Set `certificate-identity`, or add identities to the `verify:` section of `.assay.yml`."
	);
}
// actions/scan/valid-sboms
async function ownSboms(target, by) {
	const { valid, reasons } = await validEvidence(target, by);
	const newest = newestBy(
		valid,
		({ predicateType }) => predicateType,
		(each) => each
	);
	const sboms = newest.map(parsed);
	for (const { inventory, evidence } of sboms) requireAbout(target, inventory, evidence.origin);
	return { sboms, reasons };
}
async function indexSboms(index, images, by) {
	const { valid, reasons } = await validEvidence(index, by);
	const about = ({ inventory }) => inventory.source.digest ?? index.subject.digest;
	const groupOf = (sbom) => `${sbom.evidence.predicateType} ${about(sbom)}`;
	const newest = newestBy(valid.map(parsed), groupOf, ({ evidence }) => evidence);
	const described = new Set(newest.map(about));
	if (described.has(index.subject.digest)) return { sboms: newest, reasons };
	const others = images.filter(({ subject }) => !described.has(subject.digest));
	const found = await Promise.all(others.map((image) => ownSboms(image, by)));
	const isBare = newest.length + found.flatMap((each) => each.sboms).length === 0;
	if (isBare && reasons.length > 0) return { sboms: [], reasons };
	const listed = new Set(images.map(({ subject }) => subject.digest));
	return {
		sboms: [
			...newest.filter((sbom) => listed.has(about(sbom))),
			...found.flatMap((each) => each.sboms)
		],
		reasons: found.flatMap(
			(each, at) => each.reasons.map((reason) => ({
				...reason,
				message: `${others[at]?.platform ?? others[at]?.subject.digest}: ${reason.message}`
			}))
		)
	};
}
function parsed(evidence) {
	return { evidence, inventory: readParsedDocument(evidence.predicate, evidence.origin) };
}
async function validEvidence({ subject, place }, by) {
	const [candidates, { expectation, sigstores }] = await Promise.all([
		by.evidenceOf({ subject, ...place !== void 0 && { place } }),
		by.signers()
	]);
	const verification = await verifyWithRoots(candidates, subject, expectation, sigstores);
	const { reasons } = await decideVerification(verification, by.policy, by.now, by.judge);
	if (reasons.length > 0) return { valid: [], reasons: reasons.map(asError) };
	return { valid: await meetingRules(verification, by), reasons: [] };
}
function asError(reason) {
	return { ...reason, rule: "attested-sbom", outcome: "error" };
}
async function meetingRules({ subject, verified }, { policy, now, judge }) {
	const context = { subject, now, vex: [], unmetCondition: judge };
	const valid = [];
	for (const evidence of verified) {
		const isSbom = SBOM_TYPES.some((type) => isPredicateOf(evidence.predicateType, type));
		if (!isSbom) continue;
		const unmet = await Promise.all(
			policy.evidence.map((rule) => whyNotMet(evidence, rule, context))
		);
		if (unmet.some((each) => each === void 0)) valid.push(evidence);
	}
	return valid;
}
function newestBy(items, groupOf, evidenceOf) {
	const groups = Map.groupBy(items, groupOf);
	return [...groups.values()].flatMap((own) => newestOf(own, (item) => evidenceOf(item).signedAt));
}
function requireAbout({ subject }, { source: { digest, platform } }, path) {
	if (platform === void 0 || digest === void 0 || digest === subject.digest) return;
	const message = `the SBOM describes a different image, ${digest}`;
	throw new DataError("contradiction", message, { path });
}
// actions/scan/attested-sbom
async function attestedImage(image, by) {
	let digest;
	try {
		const [named, ...platforms] = await targetsOf(image, by);
		if (named === void 0) throw new Error("no subject matches any of the image names");
		digest = named.subject.digest;
		const { sboms, reasons } = platforms.length === 0 ? await ownSboms(named, by) : await indexSboms(named, platforms, by);
		if (reasons.length > 0) return { image, digest, evidence: [], reasons };
		const inventory = inventoryOf(
			image,
			digest,
			sboms.map((sbom) => sbom.inventory)
		);
		return { image, digest, evidence: sboms.map((sbom) => sbom.evidence), inventory, reasons };
	} catch (error) {
		return { image, digest, evidence: [], reasons: [reasonFor(error)] };
	}
}
async function targetsOf(image, { login, machine, evidenceRepository }) {
	const targets = await imageSubjects(
		[image],
		"all",
		(name) => openImageSubject(name, login, machine)
	);
	return withEvidenceElsewhere(targets, evidenceRepository, login, machine);
}
function reasonFor(error) {
	const isAbout = error instanceof DataError || error instanceof RemoteError || error instanceof TrustError || error instanceof UserError;
	if (!isAbout) throw error;
	const fix = "fix" in error && error.fix !== "" ? ` Fix: ${inlineFix(error.fix)}` : "";
	const message = `${error.message}${fix}`;
	return { rule: "attested-sbom", outcome: "error", message, findings: [] };
}
function inventoryOf(image, digest, inventories) {
	const [first] = inventories;
	if (first === void 0) throw new Error("the SBOM that met the policy could not be found");
	const contained = mergePackages(inventories.flatMap((each) => each.contained ?? []));
	return {
		...first,
		source: { kind: "image", name: image, digest },
		packages: mergePackages(inventories.flatMap((each) => each.packages)),
		...contained.length > 0 && { contained },
		problems: inventories.flatMap(({ problems }) => problems),
		files: inventories.flatMap(({ files }) => files)
	};
}
// actions/scan/verified-images
var CONCURRENCY = 8;
async function verifiedImages(names, inputs, rules, host) {
	const run = runRepository(host);
	const policy = sbomPolicy(inputs, rules.source, run);
	const places = {
		bundles: [],
		isWithGitHub: inputs.github,
		list: ({ store, subject }) => listEvidence(store, subject.digest)
	};
	const evidenceOf = await evidenceSource(places, policy, run);
	const conditions = await openConditions(policy);
	let opened;
	const by = {
		policy,
		evidenceOf,
		judge: conditions.judge,
		signers: () => opened ??= trustedSigners(policy, rootChoice(inputs), signerChoice(inputs), run),
		now: host.now(),
		login: registryLogin(inputs),
		evidenceRepository: inputs["evidence-repository"],
		machine: host
	};
	let done = 0;
	try {
		return await mapConcurrently(names, CONCURRENCY, async (name) => {
			const image = await attestedImage(name, by);
			host.progress(`Verified the SBOMs of ${++done} of ${names.length} images`);
			return image;
		});
	} finally {
		conditions.close();
	}
}

export{verifiedImages};
