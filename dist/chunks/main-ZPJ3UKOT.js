import{FOREIGN_FILES,importFile,mergeFiles,policyText}from"./chunk-UBLJVRND.js";
import{main}from"./chunk-M2I6RE5M.js";
import{subjectOf}from"./chunk-HOT6M456.js";
import{loadPolicy}from"./chunk-ODIDALBT.js";
import{readStepFile}from"./chunk-27D2I576.js";
import{allRules}from"./chunk-63MV2323.js";
import{FINDINGS_KIND,spec3 as spec,spec7 as spec2}from"./chunk-QSG23CM7.js";
import{DECISION_KIND,acceptText,countNoun,guardedFolders,listed,makeFolder,plainDefault,readInputs,readOptionalFile,readPlainFile,writeFile,writeNewFile}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// actions/init/main
import{ lstat }from"node:fs/promises";
import{ join as join3, resolve }from"node:path";
// actions/init/baseline
var BASELINE_DAYS = 90;
var DAY_MS = 864e5;
function baselineOf({ findings, decision }, now) {
	const failing = new Set(decision.reasons.flatMap((reason2) => reason2.findings));
	const reason = `baseline of ${isoDate(now)}`;
	const expires = isoDate(new Date(now.getTime() + BASELINE_DAYS * DAY_MS));
	const rules = findings.filter(({ kind, fingerprint }) => kind !== "malware" && failing.has(fingerprint)).map(({ id, package: about }) => {
		const purl = about?.purl.split(/[?#]/, 1)[0];
		return { id, ...purl !== void 0 && { purl }, reason, expires };
	});
	return [...new Map(rules.map((rule) => [`${rule.id} ${rule.purl}`, rule])).values()];
}
function isoDate(time) {
	return time.toISOString().slice(0, 10);
}
// actions/init/foreign-rules
import{ join }from"node:path";
async function foreignRules(folder) {
	const files = [];
	for (const path of FOREIGN_FILES) {
		const bytes = await readOptionalFile(join(folder, path));
		if (bytes !== void 0) files.push({ path, rules: importFile(bytes, path, await allRules()) });
	}
	return files;
}
// actions/init/policy-notes
var MAX_NAMED = 20;
function policyNotes(files, { refused }, scannedOnce, now) {
	const scanned = (scannedOnce.decision.compared ?? []).map(
		({ ecosystem, packages }) => countNoun(packages, `${ecosystem} package`)
	);
	const imported = files.map(({ path }) => path);
	const named = refused.slice(0, MAX_NAMED);
	const more = refused.length - named.length;
	return [
		`Written by assay init on ${now.toISOString().slice(0, 10)}${scanned.length === 0 ? "" : ` for ${listed(scanned)}`}.`,
		...imported.length === 0 ? [] : [`Imported from ${listed(imported)}.`],
		...named.map(({ path, entry, why }) => `Not imported: ${path}, ${entry}: ${why}`),
		...more > 0 ? [`Not imported: ${countNoun(more, "more entry")}`] : [],
		...unscoredTexts(scannedOnce.findings),
		...stillFailing(scannedOnce).slice(0, MAX_NAMED).map((message) => `Still failing: ${message}`),
		...acceptLines(scannedOnce)
	];
}
function stillFailing(scanned) {
	return [
		...remainingReasons(scanned).map(({ message }) => message),
		...malwareTexts(scanned.findings)
	];
}
function unscoredTexts(findings) {
	const unknown = findings.filter(
		({ kind, severity, suppression }) => kind === "vulnerability" && severity === "unknown" && suppression === void 0
	);
	if (unknown.length === 0) return [];
	const [has, does] = unknown.length === 1 ? ["has", "does"] : ["have", "do"];
	return [
		`${countNoun(unknown.length, "finding")} ${has} an unknown severity and ${does} not block. To make such findings block: unscored: block`
	];
}
function acceptLines(scanned) {
	const accept = acceptText(remainingReasons(scanned));
	return accept === "" ? [] : [accept];
}
function remainingReasons({ decision: { reasons } }) {
	const errors = reasons.filter(({ outcome }) => outcome === "error");
	const refused = reasons.filter(
		(reason) => reason.outcome === "fail" && reason.findings.length === 0
	);
	return [...errors, ...refused];
}
function malwareTexts(findings) {
	return findings.filter(({ kind, suppression }) => kind === "malware" && suppression === void 0).map((finding) => `${finding.id} in ${subjectOf(finding)} is malware`);
}
// actions/init/scan-once
import{ join as join2 }from"node:path";
async function scanOnce(policy, { path, advisories }, host) {
	const guarded = guardedFolders(host);
	const folder = makeFolder(join2(host.stepsFolder, "init"), guarded);
	const file = join2(folder, "policy.yml");
	writeFile(file, policy, guarded);
	await main(quietHost(host, { path, advisories, policy: file, "output-dir": folder }));
	const read = async (name) => {
		const from = join2(folder, name);
		return readStepFile(await readPlainFile(from, guarded), from);
	};
	const [found, decision] = [await read("findings.json"), await read("decision.json")];
	if (found.kind === FINDINGS_KIND && decision.kind === DECISION_KIND) {
		return { findings: found.findings, decision };
	}
	throw new Error("the scan did not write the expected files");
}
function quietHost(host, inputs) {
	const known = spec.inputs;
	const silent = () => void 0;
	return {
		...host,
		stepsFolder: host.stepsFolder,
		context: host.context,
		input: (name) => inputs[name] ?? (known[name] === void 0 ? "" : plainDefault(known[name])),
		setOutput: silent,
		info: silent,
		annotate: silent,
		print: silent,
		show: silent,
		summary: async () => void 0,
		finish: silent
	};
}
// actions/init/main
var NAMES = [".assay.yml", ".assay.yaml"];
async function main2(host) {
	const inputs = readInputs(spec2, host);
	for (const name of NAMES) await refuseExisting(join3(host.workspace, name));
	const files = await foreignRules(host.workspace);
	const merged = mergeFiles(files);
	const settings = { failOn: "high", ...merged.settings };
	const vex = settings.vex?.map((file) => resolve(host.workspace, file));
	const rules = { ...settings, ...vex !== void 0 && { vex } };
	const scanned = await scanOnce(policyText({ ...merged, settings: rules }), inputs, host);
	const baseline = baselineOf(scanned, host.now());
	const notes = policyNotes(files, merged, scanned, host.now());
	const text = policyText({ ...merged, settings, ignore: [...merged.ignore, ...baseline] }, notes);
	loadPolicy(Buffer.from(text), "the new policy");
	const policy = join3(host.workspace, ".assay.yml");
	if (!writeNewFile(policy, text, guardedFolders(host))) throw existing(".assay.yml");
	for (const { path, entry, why } of merged.refused) {
		host.annotate("warning", `${path}: ${entry} was not imported: ${why}`);
	}
	host.setOutput("policy", policy);
	const imported = merged.ignore.length + merged.audit.ignore.length;
	const [{ expires } = {}] = baseline;
	const counts = [
		`${countNoun(baseline.length, "finding")} accepted${expires === void 0 ? "" : ` until ${expires}`}`,
		...imported === 0 ? [] : [`${countNoun(imported, "exception")} imported`]
	];
	host.finish("pass", `Wrote .assay.yml (${counts.join(", ")}). Review and commit the file.`);
	for (const note of unscoredTexts(scanned.findings)) host.info(note);
	warnIfFailing(stillFailing(scanned), host);
}
function warnIfFailing([first, ...others], host) {
	if (first === void 0) return;
	const more = others.length === 0 ? "" : `, and ${countNoun(others.length, "more failure")}`;
	host.annotate("warning", `The scan still fails: ${first}${more}.`);
}
async function refuseExisting(path) {
	const found = await lstat(path).catch(() => void 0);
	if (found !== void 0) throw existing(path);
}
function existing(path) {
	return new UserError(
		"input-conflict",
		`${path} already exists and was not changed.`,
		"Edit the file, or remove it and run the command again."
	);
}
export{main2 as main};
