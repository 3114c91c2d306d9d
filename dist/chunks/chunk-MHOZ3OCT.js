import {
	auditExplanation,
	auditRulesOf,
	auditTree,
	findBaseline,
	findingsFile,
	judgeAudit,
	readTree,
	showAudit,
	showExceptions,
	warnUnknownRules,
	wholeFindings,
	withHistory,
	writeCoverage,
	writeResults
} from "./chunk-W47FPBGV.js";
import {
	checkoutOf,
	repositoryAt
} from "./chunk-NOFYVKSI.js";
import {
	claimedRun,
	readInputs,
	spec
} from "./chunk-XHOQ7TDZ.js";

// actions/audit/main.ts
async function main(host) {
	await claimedRun(host, spec, ({ files }) => audit(host, files));
}
async function audit(host, files) {
	const inputs = readInputs(spec, host);
	const { path = host.workspace } = inputs;
	const rules = await auditRulesOf(inputs, host);
	const { policy } = rules;
	const { baseline } = policy;
	const choice = { path, isWithIgnored: inputs["include-ignored"], baseline };
	const tree = await readTree({ ...choice, isComparing: policy.scope !== "all" }, host);
	const owner = policy.owner ?? await ownerOf(path, host);
	const current = await auditTree(tree, { ...policy, owner });
	const { history: range } = inputs;
	const result = range === void 0 ? current : await withHistory(current, { range, path, policy }, host);
	const given = {
		subject: tree.source.name,
		now: host.now(),
		files: tree.files,
		baseline: findBaseline(tree, baseline),
		ignoreFiles: tree.proposedIgnores,
		isEmptyAllowed: inputs.empty === "allow"
	};
	const judged = judgeAudit(result, rules, given);
	const { decision } = judged;
	const audited = findingsFile(tree.source, await checkoutOf(path, host), result, judged);
	const whole = wholeFindings(result, rules, given);
	const about = { subject: given.subject, rules, isWithOscal: inputs.oscal, files, host };
	await writeCoverage(result, whole, about);
	await writeResults(audited, decision, { category: inputs["sarif-category"], files, host });
	showAudit(audited, decision, { host, isAnnotating: inputs.annotations });
	showExceptions(judged, rules, host);
	if (inputs.suggest) {
		const { suggestChanges } = await import("./suggest-changes-PV5RYGPT.js");
		await suggestChanges(audited, { files: tree.files, mask: result.mask, host });
	}
	await warnUnknownRules(policy, host);
	await edit(audited, tree, { ...inputs, path }, { rules, host });
	host.finish(decision.outcome, auditExplanation(decision, host));
}
async function ownerOf(path, host) {
	const repository = await repositoryAt(path, host) ?? host.context?.repository;
	return repository?.split("/")[0];
}
async function edit(audited, { files }, inputs, { rules, host }) {
	const { path, fix, force: isForced, "dry-run": isDryRun } = inputs;
	if (fix || isDryRun || isForced) {
		const { applyFixes } = await import("./apply-fixes-RZ374OZJ.js");
		await applyFixes(audited, files, { isAsked: fix, path, isDryRun, isForced, host });
	}
	if (!inputs["write-baseline"]) return;
	const { writeBaseline } = await import("./write-baseline-SIBYR22W.js");
	writeBaseline(audited, rules.policy.baseline, path, host);
}

export {
	main
};
