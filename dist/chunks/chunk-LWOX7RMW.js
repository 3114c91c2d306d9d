import{auditExplanation,auditRulesOf,auditSource,findingsFile,inlineIgnores,judgeAudit,maskedSource,noteUnusedRules,showAudit,showExceptions,warnUnknownFrameworks,warnUnknownRules,wholeFindings,withMaskedErrors,writeCoverage,writeResults}from"./chunk-EMGVQQPZ.js";
import{checkoutOf}from"./chunk-MDRMWYHB.js";
import{remembered}from"./chunk-3B7BY7XH.js";
import{spec}from"./chunk-QSG23CM7.js";
import{claimedRun,readInputs}from"./chunk-DD6OEQO3.js";
// actions/audit/main
async function main(host) {
	await claimedRun(host, spec, ({ files }) => audit(host, files));
}
async function audit(host, files) {
	const inputs = readInputs(spec, host);
	const rules = await auditRulesOf(inputs, host);
	const { policy } = rules;
	const source = maskedSource(await withMaskedErrors(() => auditSource(inputs, rules, host)));
	const { result, path = host.workspace } = source;
	const given = {
		subject: source.source.name,
		now: host.now(),
		files: source.files,
		ignoresOf: remembered(inlineIgnores),
		baseline: source.baseline,
		ignoreFiles: source.ignoreFiles,
		isEmptyAllowed: inputs.empty === "allow"
	};
	const judged = judgeAudit(result, rules, given);
	const { decision } = judged;
	const audited = findingsFile(source, await checkoutOf(path, host), judged);
	if (!files.isScratch || host.isVerbose === true) {
		const whole = wholeFindings(result, rules, given);
		const about = {
			subject: given.subject,
			reported: judged.findings,
			rules,
			isWithOscal: inputs.oscal,
			files,
			host
		};
		await writeCoverage(result, whole, about);
	}
	await writeResults(audited, decision, { category: inputs["sarif-category"], files, host });
	showAudit(audited, decision, { host, isAnnotating: inputs.annotations });
	showExceptions(judged, rules, host);
	if (inputs.suggest) {
		const { suggestChanges } = await import("./suggest-changes-XD6ZYO6R.js");
		await suggestChanges(audited, { files: source.files, mask: result.mask, host });
	}
	await warnUnknownRules(policy, host);
	if (source.path !== void 0) noteUnusedRules(policy, result, host);
	await warnUnknownFrameworks(policy, host);
	await edit(audited, source, { ...inputs, path }, { rules, host });
	const written = inputs["write-baseline"] ? policy.baseline : void 0;
	const isAll = policy.scope === "all";
	host.finish(decision.outcome, auditExplanation(decision, audited, { host, isAll, written }));
}
async function edit(audited, { files }, inputs, { rules, host }) {
	const { path, fix, force: isForced, "dry-run": isDryRun } = inputs;
	if (fix || isDryRun || isForced) {
		const { applyFixes } = await import("./apply-fixes-E25SYQS2.js");
		await applyFixes(audited, files, { isAsked: fix, path, isDryRun, isForced, host });
	}
	if (!inputs["write-baseline"]) return;
	const { writeBaseline } = await import("./write-baseline-JFPTKDDJ.js");
	writeBaseline(audited, rules.policy.baseline, path, host);
}

export{main};
