import{verifiedImages}from"./chunk-3A3JNF4M.js";
import{comparedPackages,findVex,findingsFile,foundAdvisories,idsToRate,judgeScan,matchInventory,rateByAliases,scanFacts,scanRulesOf}from"./chunk-6PCRSKG5.js";
import{joinPlatforms}from"./chunk-INGYTYZ5.js";
import{countFindings,findingsFileSchema}from"./chunk-QSG23CM7.js";
import{DECISION_KIND,OUTCOMES,choice2 as choice,constant,countNoun,decidedBy,decisionFileSchema,list,nullable,object,oneLine,optional,parseEcosystem,prettyJson,prettyJsonChunks,readInputFile,text2 as text}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// actions/scan/attested-names
import{ resolve }from"node:path";
var MAX_IMAGES = 1e4;
var FILE = "file:";
async function attestedNames(given, host) {
	const names = new Set();
	for (const line of given) {
		const isFile = line.startsWith(FILE);
		const own = isFile ? await linesOf(line.slice(FILE.length), host) : [line];
		for (const name of own) names.add(name);
	}
	if (names.size > 0 && names.size <= MAX_IMAGES) return [...names];
	throw new UserError(
		"input-invalid",
		`The \`attested-images\` input contains ${names.size} images; expected 1 to ${MAX_IMAGES}.`,
		`Specify at least one image. Split a longer list among several steps.`
	);
}
async function linesOf(path, host) {
	const bytes = await readInputFile(resolve(host.workspace, path));
	const lines = bytes.toString("utf8").split("\n").map((line) => line.trim());
	return lines.filter((line) => line !== "" && !line.startsWith("#"));
}
// model/attested-scans
var ATTESTED_SCANS_KIND = "assay/attested-scans/v1";
var attestedSbomSchema = object({
	predicateType: text,
	origin: text,
	signer: text,
	signedAt: nullable(text)
});
var attestedScanSchema = object({
	image: text,
	digest: nullable(text),
	outcome: choice(OUTCOMES),
	decision: decisionFileSchema,
	sboms: list(attestedSbomSchema),
	scan: optional(findingsFileSchema)
});
var attestedScansSchema = object({
	kind: constant(ATTESTED_SCANS_KIND),
	outcome: choice(OUTCOMES),
	images: list(attestedScanSchema)
});
// actions/scan/attested-results
var MAX_REASONS = 3;
async function finishAttested(images, policy, { files, host }) {
	const decision = { ...commonDecision(images), policy };
	const content = {
		kind: ATTESTED_SCANS_KIND,
		outcome: decision.outcome,
		images
	};
	const path = await files.write("attested-scans.json", prettyJsonChunks(content));
	host.setOutput("attested-scans", path);
	host.setOutput("decision-file", await files.write("decision.json", prettyJson(decision)));
	host.setOutput("decision", decision.outcome);
	host.setOutput("complete", String(decision.isComplete));
	host.setOutput("summary", decision.summary);
	const found = images.flatMap(({ scan }) => scan?.findings ?? []);
	for (const [name, number] of countFindings(found)) host.setOutput(name, String(number));
	for (const { image, decision: own } of images) {
		host.info(`${own.outcome.padEnd(5)}  ${oneLine(image)}: ${oneLine(ownSummary(own))}`);
	}
	const lines = decision.reasons.map(({ message }) => `- ${oneLine(message)}`);
	host.finish(decision.outcome, [decision.summary, ...lines].join("\n"));
}
function commonDecision(images) {
	const reasons = images.flatMap(reasonOf);
	const counts = OUTCOMES.map((outcome) => {
		const own = images.filter((each) => each.outcome === outcome);
		return `${own.length} ${SUMMARY[outcome]}`;
	});
	const summary = `${countNoun(images.length, "attested image")}: ${counts.join(", ")}.`;
	return {
		kind: DECISION_KIND,
		action: "scan",
		subject: countNoun(images.length, "attested image"),
		...decidedBy(reasons),
		summary,
		reasons
	};
}
var SUMMARY = { pass: "passed", fail: "failed", error: "could not be checked" };
function reasonOf({ image, decision }) {
	const { outcome, reasons } = decision;
	if (outcome === "pass") return [];
	const message = `${image}: ${ownSummary(decision)}`;
	const findings = reasons.flatMap((reason) => reason.findings);
	return [{ rule: "attested-image", outcome, message, findings }];
}
function ownSummary({ summary, reasons }) {
	const shown = reasons.slice(0, MAX_REASONS).map(({ message }) => message);
	const more = reasons.length - shown.length;
	const said = [...shown, ...more > 0 ? [countNoun(more, "more reason")] : []];
	return [...summary === void 0 ? [] : [summary], ...said].join("; ");
}
// actions/scan/match-attested
async function findForEach(choice2, given, rules, host) {
	const shared = new Map();
	const inventories = given.map((inventory) => withSharedPackages(inventory, shared));
	const { advisoriesAt } = await import("./open-advisories-LPF4ZUZM.js");
	const answer = await advisoriesAt(choice2.advisories, host, choice2.cache).find(
		[...shared.values()],
		(done, total) => host.progress(`Looked up ${done} of ${total} packages`),
		idsToRate
	);
	const byPackage = Map.groupBy(answer.candidates, (candidate) => candidate.package);
	const matched = inventories.map((inventory) => {
		const candidates = inventory.packages.flatMap((item) => byPackage.get(item) ?? []);
		return { inventory, candidates, found: matchInventory(inventory, candidates) };
	});
	const findings = matched.flatMap(({ found }) => found.findings);
	const { exploitationOf } = await import("./exploitation-FTUSTSB2.js");
	const exploitation = await exploitationOf(findings, rules.source, host);
	const ecosystems = new Set([...shared.values()].flatMap(ecosystemsOf));
	return matched.map(({ inventory, candidates, found }) => {
		const rated = rateByAliases(found.findings, answer.aliases);
		const own = answerFor(inventory, answer, ecosystems, candidates);
		const inventories2 = [inventory];
		return foundAdvisories(
			{ inventories: inventories2, matched: found, rated, answer: own, exploitation },
			rules,
			host
		);
	});
}
function withSharedPackages(inventory, shared) {
	const packages = inventory.packages.map((item) => {
		const key = JSON.stringify(item);
		const known = shared.get(key);
		if (known === void 0) shared.set(key, item);
		return known ?? item;
	});
	return { ...inventory, packages };
}
function ecosystemsOf({ ecosystem }) {
	return ecosystem === void 0 ? [] : [ecosystem, parseEcosystem(ecosystem).base];
}
function answerFor({ packages }, answer, all, candidates) {
	const own = new Set(packages.flatMap(ecosystemsOf));
	const isOwn = (ecosystem) => own.has(ecosystem) || !all.has(ecosystem);
	const { records } = answer.data;
	return {
		...answer,
		candidates,
		problems: answer.problems.filter((problem) => namedIn(problem, all).every(isOwn)),
		uncovered: answer.uncovered?.filter((ecosystem) => own.has(ecosystem)),
		data: {
			...answer.data,
			...records && { records: records.filter(({ ecosystem }) => isOwn(ecosystem)) }
		}
	};
}
function namedIn({ path }, all) {
	return [path, ...path.split("/")].filter((part) => all.has(part));
}
// actions/scan/scan-attested
async function scanAttested(inputs, files, host) {
	requireAlone(inputs);
	const rules = await scanRulesOf(inputs, host);
	const names = await attestedNames(inputs["attested-images"], host);
	const images = await verifiedImages(names, inputs, rules, host);
	const inventories = images.flatMap(({ inventory }) => inventory ?? []);
	const found = await findForEach(inputs, inventories, rules, host);
	const foundIn = new Map(inventories.map((inventory, at) => [inventory, found[at]]));
	const scans = [];
	for (const { inventory, ...image } of images) {
		const advisories = inventory && foundIn.get(inventory);
		const scan = inventory === void 0 || advisories === void 0 ? withoutSbom(image) : await scanOf(image, inventory, advisories, { inputs, rules, host });
		scans.push(scan);
	}
	await finishAttested(scans, rules.source.origin, { files, host });
}
function requireAlone(inputs) {
	const other = unusedInputs(inputs)[0];
	if (other === void 0) return;
	throw new UserError(
		"input-conflict",
		`The inputs \`attested-images\` and \`${other}\` cannot be combined.`,
		"Use a separate step for each of these inputs."
	);
}
function unusedInputs(inputs) {
	const { path, image, sbom, results, platforms } = inputs;
	const stated = {
		path,
		image,
		sbom,
		results: results[0],
		platforms: platforms.find((each) => each !== "all"),
		"base-image": inputs["base-image"],
		"compare-to": ["auto", "none"].includes(inputs["compare-to"]) ? void 0 : inputs["compare-to"],
		fix: inputs.fix || void 0,
		"dry-run": inputs["dry-run"] || void 0,
		force: inputs.force || void 0
	};
	return Object.entries(stated).flatMap(([name, value]) => value === void 0 ? [] : [name]);
}
function withoutSbom({ image, digest, reasons }) {
	const subject = digest === void 0 || image.includes(digest) ? image : `${image}@${digest}`;
	const decided = decidedBy(reasons);
	const decision = { kind: DECISION_KIND, action: "scan", subject, ...decided, reasons };
	return { image, digest, outcome: decision.outcome, decision, sboms: [] };
}
async function scanOf({ image, digest, evidence }, inventory, found, {inputs,rules,host}) {
	const inventories = [inventory];
	const scanned = { inventories, findings: found.findings, checkout: void 0 };
	const vex = await findVex(inputs.vex, rules, scanned, host);
	const result = {
		inventories,
		inventory: joinPlatforms(inventories),
		found,
		counted: comparedPackages(inventories, found.uncovered),
		comparison: { status: "none" },
		delta: void 0,
		dated: [],
		checkout: void 0,
		vex,
		tools: { results: [], problems: [] }
	};
	const { decision, ignored } = judgeScan(scanFacts(result, host.now()), rules, []);
	const sboms = evidence.map(({ predicateType, origin, identity, signedAt }) => ({
		predicateType,
		origin,
		signer: identity.san,
		...signedAt !== void 0 && { signedAt }
	}));
	const scan = findingsFile(result, ignored.findings);
	return { image, digest, outcome: decision.outcome, decision, sboms, scan };
}
export{scanAttested};
