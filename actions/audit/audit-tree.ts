import { type AuditedFiles, auditFiles } from '../../shared/audit/audit-files.ts';
import { compareAudit } from '../../shared/audit/compare-audit.ts';
import type { AuditFacts } from '../../shared/audit/rule.ts';
import { compareProblems } from '../../shared/compare/compare-problems.ts';
import type { CheckedArea, UncheckedFile } from '../../shared/model/audit.ts';
import type { AuditPolicy } from '../../shared/model/audit-policy.ts';
import type { Comparison } from '../../shared/model/comparison.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Problem } from '../../shared/model/inventory.ts';
import { selectFindings } from '../../shared/policy/select-findings.ts';
import type { AuditedTree, TextFiles } from './read-tree.ts';

/** The results of an audit, before exceptions apply. */
export interface AuditResult {
  /** The findings of the chosen rules, with their states relative to the base. */
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[] | undefined;
  readonly problems: readonly Problem[];
  readonly existingProblems: readonly Problem[] | undefined;
  readonly checked: readonly CheckedArea[];
  readonly unchecked: readonly UncheckedFile[];
  readonly comparison: Comparison;
}

/** Checks the files of the head and of the base with the chosen rules, and compares the findings. */
export async function auditTree(tree: AuditedTree, policy: AuditPolicy): Promise<AuditResult> {
  const head = await auditOf(tree, policy);
  const { comparison, base } = tree.compared;
  const [files] = base?.inventories ?? [];
  const common = { checked: head.checked, unchecked: head.unchecked, comparison };
  if (base === undefined || files === undefined) {
    const findings = head.findings.map(({ finding }) => finding);
    const none = { fixed: undefined, existingProblems: undefined };
    return { ...common, ...none, findings, problems: head.problems };
  }
  const before = await auditOf(files, policy);
  const { findings, fixed } = compareAudit(before.findings, head.findings, {
    hasFile: pathsIn(tree),
    hadFile: pathsIn(files),
  });
  const { existing } = compareProblems(before.problems, head.problems, base.isSame);
  return { ...common, findings, fixed, problems: head.problems, existingProblems: existing };
}

async function auditOf(tree: TextFiles, policy: AuditPolicy): Promise<AuditedFiles> {
  const audited = await auditFiles(tree.files, factsOf(tree, policy));
  return {
    ...audited,
    findings: selectFindings(audited.findings, policy),
    problems: [...tree.problems, ...audited.problems],
    unchecked: [...tree.unchecked, ...audited.unchecked],
  };
}

/** The newest version of Kubernetes that the rules know. */
const KUBERNETES = '1.34';

function factsOf(tree: TextFiles, { registries }: AuditPolicy): AuditFacts {
  return { registries, kubernetesVersion: KUBERNETES, hasFile: pathsIn(tree) };
}

function pathsIn({ files }: TextFiles): (path: string) => boolean {
  const paths = new Set(files.map(({ path }) => path));
  return (path) => paths.has(path);
}
