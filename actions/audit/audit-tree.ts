import type { AuditFile } from '../../shared/audit/area.ts';
import { type AuditedFiles, auditFiles } from '../../shared/audit/audit-files.ts';
import { mayHavePolicy } from '../../shared/audit/cluster-policies/may-have-policy.ts';
import { compareAudit } from '../../shared/audit/compare-audit.ts';
import type { AuditFacts, RuleText } from '../../shared/audit/rule.ts';
import { compareProblems } from '../../shared/compare/compare-problems.ts';
import type { CheckedArea, UncheckedFile } from '../../shared/model/audit.ts';
import type { AuditPolicy } from '../../shared/model/audit-policy.ts';
import type { Comparison } from '../../shared/model/comparison.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Problem } from '../../shared/model/inventory.ts';
import { coversPath } from '../../shared/policy/ignore-path.ts';
import { splitExcluded } from '../../shared/policy/split-excluded.ts';
import type { AuditedTree, TextFiles } from './read-tree.ts';

/** The findings that all rules report for the audited files, before the policy filters them. */
export interface AuditResult {
  /** The findings with their states relative to the base. */
  readonly findings: readonly Finding[];
  /** Findings that exist only in the base. Undefined without a base. */
  readonly fixed: readonly Finding[] | undefined;
  /** The base finding that corresponds to each head finding, keyed by the fingerprint in the head. */
  readonly earlier?: ReadonlyMap<string, Finding> | undefined;
  readonly problems: readonly Problem[];
  readonly existingProblems: readonly Problem[] | undefined;
  readonly checked: readonly CheckedArea[];
  /** Files that were not checked, each with the reason. Files with template syntax are also in `templates`. */
  readonly unchecked: readonly UncheckedFile[];
  readonly templates: readonly UncheckedFile[];
  /**
   * Kubernetes objects for which a cluster policy has no result, each with the reason. Usually, the reason is that the
   * policy needs data from the cluster.
   */
  readonly undecided: readonly UncheckedFile[];
  readonly comparison: Comparison;
  /** Keys that identify the findings in the head, such as the digest of a secret. */
  readonly keys: ReadonlySet<string>;
  /** Paths to the files in the base with cluster policies that the head changes or lacks. */
  readonly replacedPolicies?: readonly string[];
  /** The rules that ran on at least one subject. */
  readonly ran: readonly RuleText[];
  /** Masks the secrets from the audited files wherever they occur in a string. */
  readonly mask: (text: string) => string;
}

/**
 * Checks the files in the head and in the base with all rules, and compares the findings.
 *
 * @param next The policy that applies after the merge, if it is a different one.
 */
export async function auditTree(
  tree: AuditedTree,
  policy: AuditPolicy,
  next = policy,
): Promise<AuditResult> {
  const { files, excluded } = splitExcluded(tree.files, policy.exclude);
  const [deciding] = tree.baselineBase.base?.inventories ?? [];
  const old = splitExcluded(deciding?.files ?? [], policy.exclude).files;
  const head = await auditOf({ ...tree, files }, policy, old);
  const missing = head.checked.some(({ area }) => area === 'kubernetes')
    ? missingPolicies(next.clusterPolicies ?? [], files)
    : [];
  const { comparison, base } = tree.compared;
  const [earlier] = base?.inventories ?? [];
  const common = {
    problems: [...head.problems, ...missing],
    checked: head.checked,
    unchecked: [...tree.unchecked, ...head.unchecked, ...head.undecided, ...excluded],
    templates: head.unchecked,
    undecided: head.undecided,
    comparison,
    keys: new Set(head.findings.map(({ key }) => key)),
    ran: head.ran,
    replacedPolicies: head.replacedPolicies,
    mask: head.mask,
  };
  if (base === undefined || earlier === undefined) {
    const findings = head.findings.map(({ finding }) => finding);
    return { ...common, findings, fixed: undefined, existingProblems: undefined };
  }
  const before = await auditOf({ ...earlier, files: old }, policy);
  const delta = compareAudit(before.findings, head.findings, {
    hasFile: memberOf(pathsIn(tree)),
    hadFile: memberOf(pathsIn(earlier)),
  });
  const { existing } = compareProblems(before.problems, head.problems, base.isSame);
  return { ...common, ...delta, existingProblems: existing };
}

async function auditOf(
  tree: TextFiles,
  policy: AuditPolicy,
  base?: readonly AuditFile[],
): Promise<AuditedFiles> {
  const audited = await auditFiles(tree.files, factsOf(tree, policy), base);
  return { ...audited, problems: [...tree.problems, ...audited.problems] };
}

/** Returns a problem for each pattern in `kubernetes.policies` that matches no file with a cluster policy. */
function missingPolicies(
  globs: readonly string[],
  files: readonly AuditFile[],
): readonly Problem[] {
  const paths = files.filter(mayHavePolicy).map(({ path }) => path);
  const missing = globs.filter((glob) => !paths.some(filesIn([glob])));
  return missing.map((glob) => ({
    code: 'not-found',
    path: glob,
    message: 'no file with a cluster policy matches this path in `audit.kubernetes.policies`',
  }));
}

function factsOf(tree: TextFiles, policy: AuditPolicy): AuditFacts {
  const { registries, kubernetesVersion, clusterPolicies } = policy;
  const { pins, owner, actions, allowedSecrets, cooldownDays, custom } = policy;
  return {
    registries,
    kubernetesVersion,
    paths: pathsIn(tree),
    ...(clusterPolicies !== undefined && { isPolicyFile: filesIn(clusterPolicies) }),
    ...(pins !== undefined && { pins }),
    ...(owner !== undefined && { owner: owner.toLowerCase() }),
    ...(actions !== undefined && { actions }),
    ...(allowedSecrets !== undefined && {
      allowedSecrets: allowedSecrets.map((name) => name.toLowerCase()),
    }),
    ...(cooldownDays !== undefined && { cooldownDays }),
    ...(custom !== undefined && { custom, isCustomFile: customFiles(custom) }),
  };
}

/** Returns a function that tests whether a custom rule applies to a path. A rule without globs applies to all files. */
function customFiles(
  custom: NonNullable<AuditPolicy['custom']>,
): NonNullable<AuditFacts['isCustomFile']> {
  const matchers = new Map(custom.map(({ id, files = ['*'] }) => [id, filesIn(files)]));
  return ({ id }, path) => matchers.get(id)?.(path) === true;
}

function filesIn(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map(coversPath);
  return (path) => matchers.some((covers) => covers({ locations: [{ path }] }));
}

function pathsIn({ files }: TextFiles): ReadonlySet<string> {
  return new Set(files.map(({ path }) => path));
}

function memberOf(paths: ReadonlySet<string>): (path: string) => boolean {
  return (path) => paths.has(path);
}
