import { checkoutOf } from '../../shared/flows/results/checkout.ts';
import { claimedRun } from '../../shared/flows/results/claimed-run.ts';
import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import { FINDINGS_KIND, type Finding, type FindingsFile } from '../../shared/model/finding.ts';
import { auditRulesOf } from './audit-rules.ts';
import { type AuditResult, auditTree } from './audit-tree.ts';
import { judgeAudit } from './judge.ts';
import { type AuditedTree, readTree } from './read-tree.ts';
import { auditExplanation, showAudit } from './show-audit.ts';
import { spec } from './spec.ts';
import { writeResults } from './write-results.ts';

/** Reads the files of a folder, applies the rules to them, and decides by the policy. */
export async function main(host: Host): Promise<void> {
  await claimedRun(host, spec, ({ files }) => audit(host, files));
}

async function audit(host: Host, files: StepFiles): Promise<void> {
  const inputs = readInputs(spec, host);
  const { path = host.workspace } = inputs;
  const rules = await auditRulesOf(inputs, host);
  const isComparing = rules.policy.scope !== 'all';
  const tree = await readTree(
    { path, isWithIgnored: inputs['include-ignored'], isComparing },
    host,
  );
  const result = await auditTree(tree, rules.policy);
  const about = { subject: tree.source.name, now: host.now() };
  const { decision, ignored } = judgeAudit(result, rules, about);
  const checkout = await checkoutOf(path, host);
  const source = { ...tree.source, ...(checkout !== undefined && { checkout }) };
  const audited = findingsFile({ ...tree, source }, result, ignored.findings);

  await writeResults(audited, decision, { category: inputs['sarif-category'], files, host });
  showAudit(audited, decision, { host, isAnnotating: inputs.annotations });
  host.finish(decision.outcome, auditExplanation(decision, host));
}

function findingsFile(
  { source }: AuditedTree,
  { problems, checked, unchecked, comparison, fixed, existingProblems }: AuditResult,
  findings: readonly Finding[],
): FindingsFile {
  return {
    kind: FINDINGS_KIND,
    source,
    packages: 0,
    findings,
    problems,
    checked,
    ...(unchecked.length > 0 && { uncheckedFiles: unchecked }),
    ...(comparison.status !== 'none' && { comparison }),
    ...(fixed !== undefined && { fixed }),
    ...(existingProblems !== undefined && { existingProblems }),
  };
}
