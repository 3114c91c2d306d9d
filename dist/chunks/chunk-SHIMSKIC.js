import {
  auditExplanation,
  auditRulesOf,
  auditTree,
  judgeAudit,
  readTree,
  showAudit,
  writeResults
} from "./chunk-CSNA2J4J.js";
import {
  checkoutOf
} from "./chunk-HE4MAM6I.js";
import {
  FINDINGS_KIND,
  claimedRun,
  readInputs,
  spec5 as spec
} from "./chunk-ACBKZTRX.js";

// actions/audit/main.ts
async function main(host) {
  await claimedRun(host, spec, ({ files }) => audit(host, files));
}
async function audit(host, files) {
  const inputs = readInputs(spec, host);
  const { path = host.workspace } = inputs;
  const rules = await auditRulesOf(inputs, host);
  const isComparing = rules.policy.scope !== "all";
  const tree = await readTree(
    { path, isWithIgnored: inputs["include-ignored"], isComparing },
    host
  );
  const result = await auditTree(tree, rules.policy);
  const about = { subject: tree.source.name, now: host.now() };
  const { decision, ignored } = judgeAudit(result, rules, about);
  const checkout = await checkoutOf(path, host);
  const source = { ...tree.source, ...checkout !== void 0 && { checkout } };
  const audited = findingsFile({ ...tree, source }, result, ignored.findings);
  await writeResults(audited, decision, { category: inputs["sarif-category"], files, host });
  showAudit(audited, decision, { host, isAnnotating: inputs.annotations });
  host.finish(decision.outcome, auditExplanation(decision, host));
}
function findingsFile({ source }, { problems, checked, unchecked, comparison, fixed, existingProblems }, findings) {
  return {
    kind: FINDINGS_KIND,
    source,
    packages: 0,
    findings,
    problems,
    checked,
    ...unchecked.length > 0 && { uncheckedFiles: unchecked },
    ...comparison.status !== "none" && { comparison },
    ...fixed !== void 0 && { fixed },
    ...existingProblems !== void 0 && { existingProblems }
  };
}

export {
  main
};
