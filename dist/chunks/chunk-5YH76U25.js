import {
	legacyStore,
	openEvidenceStores,
	publishEvidence,
	readScans,
	requireImages,
	requireScanned,
	signPayload,
	writeEvidence
} from "./chunk-ZSA2ODP6.js";
import {
	openSigningLate
} from "./chunk-K3VF7CZN.js";
import {
	requireMaySign,
	requireMayStore,
	signBlob,
	signStatement,
	warnOfHiddenEvidence
} from "./chunk-3FXZRHGW.js";
import {
	spec9 as spec
} from "./chunk-3ZDFUAJA.js";
import {
	COSIGN_SIGN_PREDICATE_TYPE,
	LEGACY_SIGNATURE_TYPE,
	MESSAGE_SIGNATURE_TYPE,
	claimedRun,
	makeStatement,
	namedSubjects,
	readInputs,
	registryLogin,
	resolveSubjects,
	runRepository,
	signingChoice,
	storeChoice,
	subjectContent
} from "./chunk-PSZKTYL2.js";
import {
	UserError
} from "./chunk-6W7R4ZA7.js";

// shared/attest/predicates/cosign-sign.ts
function cosignSignStatement(digest, annotations = {}) {
	const statement = makeStatement([{ name: "", digest }], COSIGN_SIGN_PREDICATE_TYPE, {});
	if (Object.keys(annotations).length === 0) return statement;
	return { ...statement, subject: statement.subject.map((each) => ({ ...each, annotations })) };
}
function simpleSigningPayload(repository, digest, annotations = {}) {
	const optional = Object.keys(annotations).length === 0 ? null : annotations;
	const critical = {
		identity: { "docker-reference": repository },
		image: { "docker-manifest-digest": digest },
		type: "cosign container image signature"
	};
	return Buffer.from(JSON.stringify({ critical, optional }));
}

// actions/sign/plan-signatures.ts
var UNSAFE = /[^\w.+@-]+/g;
function requireSignable(targets, inputs) {
	requireDistinctNames(targets);
	for (const target of targets.filter((each) => isMessage(each, inputs))) {
		if (inputs.github) throw notForGitHub(target.subject.name);
		if (target.path === void 0) throw noBytes(target.subject.name);
	}
}
async function planSignatures(targets, inputs, tools) {
	const planned = [];
	for (const target of targets) {
		planned.push(
			isMessage(target, inputs) ? await messageWork(target, tools) : statementWork(target, inputs, tools)
		);
	}
	return planned;
}
function isMessage({ place }, { format }) {
	return place === void 0 && format === "message";
}
function statementWork(target, { legacy }, tools) {
	const { subject, place } = target;
	const { places } = tools;
	const statement = cosignSignStatement(subject.digest);
	const predicateType = COSIGN_SIGN_PREDICATE_TYPE;
	const fileNames = [`${fileStem(target)}.sigstore.json`];
	return {
		name: nameOf(target),
		subjects: [subject],
		predicateType,
		predicate: statement.predicate,
		places: places.placesFor({ subject, place, predicateType, fileNames, isStatement: true }),
		legacy: place !== void 0 && legacy ? legacyWork(subject.name, place, tools) : void 0,
		sign: (signer) => signStatement(signer, statement),
		...place === void 0 ? { fileName: fileStem(target) } : {}
	};
}
function legacyWork(name, { store, subject }, { clock }) {
	const payload = simpleSigningPayload(name, subject.digest);
	return {
		place: legacyStore("legacy-signature", store, subject.digest, clock),
		predicateType: LEGACY_SIGNATURE_TYPE,
		predicate: void 0,
		payload,
		sign: (signer) => signPayload(signer, payload)
	};
}
async function messageWork(target, { places }) {
	const { subject, path } = target;
	if (path === void 0) throw noBytes(subject.name);
	const content = await subjectContent(subject, path);
	const predicateType = MESSAGE_SIGNATURE_TYPE;
	const fileNames = [`${fileStem(target)}.sigstore.json`];
	return {
		name: nameOf(target),
		fileName: fileStem(target),
		subjects: [{ ...subject, content }],
		predicateType,
		predicate: void 0,
		places: places.placesFor({ subject, predicateType, fileNames, isStatement: false }),
		sign: (signer) => signBlob(signer, content)
	};
}
function requireDistinctNames(targets) {
	const seen = /* @__PURE__ */ new Set();
	for (const target of targets.filter(({ place }) => place === void 0)) {
		const name = fileStem(target);
		if (seen.has(name)) throw sameName(name);
		seen.add(name);
	}
}
function fileStem({ subject, fileStem: fileStem2 }) {
	return fileStem2 ?? subject.name.replace(UNSAFE, ".");
}
function nameOf({ subject, place, platform }) {
	if (place === void 0) return subject.name;
	return `${subject.name}@${subject.digest}${platform === void 0 ? "" : ` (${platform})`}`;
}
function sameName(name) {
	return new UserError(
		"input-conflict",
		`Two files are named ${name}, so their signatures would overwrite each other.`,
		"Sign the files in two steps, each with its own `output-dir`."
	);
}
function notForGitHub(name) {
	return new UserError(
		"input-conflict",
		`\`format: message\` would sign the bytes of ${name}, but GitHub stores only statements.`,
		"Set `format: statement`, or remove `github`."
	);
}
function noBytes(name) {
	return new UserError(
		"not-supported",
		`Only the digest of ${name} is known, but \`format: message\` signs the bytes of the file.`,
		"Name the file in `subject-path`, or set `format: statement`."
	);
}

// actions/sign/main.ts
async function main(host, open = openSigningLate, scan) {
	await claimedRun(host, spec, ({ files }) => sign(host, files, open, scan));
}
async function sign(host, files, open, scan) {
	const inputs = readInputs(spec, host);
	const run = runRepository(host);
	const { github } = run;
	const stores = storeChoice(inputs);
	const signing = signingChoice(inputs);
	await requireMaySign(stores, signing, github, host);
	const targets = await resolveSubjects(namedSubjects(inputs), registryLogin(inputs), host);
	requireSignable(targets, inputs);
	await requireImages(targets);
	const isScanned = await requireScanned(targets, await readScans(host, scan));
	const places = await openEvidenceStores(stores, github);
	const clock = github.network;
	const planned = await planSignatures(targets, inputs, { places, clock });
	const openPermitted = async () => {
		const permitted = requireMayStore(targets);
		const [opened] = await Promise.all([
			open(signing, run, host, permitted),
			// If an earlier stage opened the signer, the signer does not wait for this permission.
			permitted,
			warnOfHiddenEvidence(targets, ["att"], host)
		]);
		return opened;
	};
	const { replace } = stores;
	const published = await publishEvidence(planned, openPermitted, { replace, clock });
	const { path, linesPath, logIndex } = await writeEvidence(files, "sign", published);
	host.setOutput("digest", targets[0]?.subject.digest ?? "");
	host.setOutput("bundle", path);
	host.setOutput("bundles", linesPath);
	host.setOutput("log-index", logIndex);
	for (const { work, isReused } of published) {
		host.info(`${isReused ? "was signed already" : "signed"}  ${work.name}`);
	}
	const names = published.map(({ work }) => work.name).join(", ");
	host.finish("pass", `Signed ${names}.${isScanned ? "" : " No image was scanned in this job."}`);
}

export {
	main
};
