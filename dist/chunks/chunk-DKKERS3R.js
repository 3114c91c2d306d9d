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
  withHistory,
  writeResults
} from "./chunk-7EJCQATL.js";
import {
  checkoutOf
} from "./chunk-H6OZALJL.js";
import {
  claimedRun,
  readInputs,
  spec5 as spec
} from "./chunk-X7NS2DT6.js";

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
  const current = await auditTree(tree, policy);
  const { history: range } = inputs;
  const result = range === void 0 ? current : await withHistory(current, { range, path, policy }, host);
  const judged = judgeAudit(result, rules, {
    subject: tree.source.name,
    now: host.now(),
    files: tree.files,
    baseline: findBaseline(tree, baseline),
    ignoreFiles: tree.proposedIgnores,
    isEmptyAllowed: inputs.empty === "allow"
  });
  const { decision } = judged;
  const audited = findingsFile(tree.source, await checkoutOf(path, host), result, judged);
  await writeResults(audited, decision, { category: inputs["sarif-category"], files, host });
  showAudit(audited, decision, { host, isAnnotating: inputs.annotations });
  showExceptions(judged, rules, host);
  await warnUnknownRules(policy, host);
  await edit(audited, tree, { ...inputs, path }, { rules, host });
  host.finish(decision.outcome, auditExplanation(decision, host));
}
async function edit(audited, { files }, inputs, { rules, host }) {
  const { path, fix, force: isForced, "dry-run": isDryRun } = inputs;
  if (fix || isDryRun || isForced) {
    const { applyFixes } = await import("./apply-fixes-P7UK6Q2N.js");
    await applyFixes(audited, files, { isAsked: fix, path, isDryRun, isForced, host });
  }
  if (!inputs["write-baseline"]) return;
  const { writeBaseline } = await import("./write-baseline-5ZVZA5GF.js");
  writeBaseline(audited, rules.policy.baseline, path, host);
}

export {
  main
};
