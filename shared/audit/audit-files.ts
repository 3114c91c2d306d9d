import { remembered } from '../concurrency/remembered.ts';
import type { DataError } from '../errors/errors.ts';
import type { CheckedArea, UncheckedFile } from '../model/audit.ts';
import type { Problem } from '../model/inventory.ts';
import { compareText } from '../model/order.ts';
import { withPublicUrls } from '../text/public-url.ts';
import type { AreaHit, AuditFile } from './area.ts';
import { type AreaFiles, areasFor } from './areas.ts';
import { mayHavePolicy } from './cluster-policies/may-have-policy.ts';
import { withNamedDockerfiles } from './dockerfile/named-dockerfiles.ts';
import { type AuditFinding, findingsOf, isSecret } from './finding-of.ts';
import { secretMasker } from './mask-secrets.ts';
import { mergeSecrets } from './merge-secrets.ts';
import type { AuditFacts, RuleText } from './rule.ts';

/** The results of all areas, before the policy filters them. */
export interface AuditedFiles {
  /** Sorted by path and position. */
  readonly findings: readonly AuditFinding[];
  readonly problems: readonly Problem[];
  readonly unchecked: readonly UncheckedFile[];
  readonly checked: readonly CheckedArea[];
  /** Objects that could not be checked with a cluster policy, because only the cluster can evaluate that policy. */
  readonly undecided: readonly UncheckedFile[];
  /** The rules that ran on at least one subject, such as a stage or a container. */
  readonly ran: readonly RuleText[];
  /** Paths to the files in the base with cluster policies that the audited files change or lack. */
  readonly replacedPolicies: readonly string[];
  /** Returns the text with masks in place of all secrets that were found in the files. */
  readonly mask: (text: string) => string;
}

/**
 * Checks files with the rules of each area to which at least one file belongs. The results do not contain secrets.
 *
 * @param base The files in the base of a pull request. Their cluster policies also apply.
 */
export async function auditFiles(
  given: readonly AuditFile[],
  facts: AuditFacts,
  base: readonly AuditFile[] = [],
): Promise<AuditedFiles> {
  const files = withNamedDockerfiles(given);
  const areas = await areasFor(files);
  const results = [
    ...areas.map((each) => resultOf(each, facts)),
    ...(await policyResults(files, facts, base)),
    ...(await customResults(files, facts)),
  ];
  const hits = results.flatMap((result) => result.hits);
  // The results are cached, because many findings contain the same string, such as a long command in an image.
  const mask = remembered(secretMasker(hits.filter(({ rule }) => isSecret(rule.id))));
  const problems = results.flatMap((result) => result.problems);
  return {
    findings: findingsOf(mergeSecrets(hits.map((each) => maskedHit(each, mask)))).toSorted(byPlace),
    problems: problems.map((each) => ({ ...each, message: withPublicUrls(mask(each.message)) })),
    unchecked: results.flatMap(({ unchecked }) => unchecked),
    checked: results.flatMap(({ checked }) => checked),
    undecided: results
      .flatMap(({ undecided }) => undecided)
      .map((each) => ({ ...each, reason: mask(each.reason) })),
    ran: results.flatMap(({ ran }) => ran),
    replacedPolicies: results.flatMap(({ replacedPolicies = [] }) => replacedPolicies),
    mask,
  };
}

interface AreaOutcome extends Omit<AuditedFiles, 'findings' | 'mask' | 'replacedPolicies'> {
  readonly hits: readonly AreaHit[];
  readonly replacedPolicies?: readonly string[];
}

function resultOf({ area, files }: AreaFiles, facts: AuditFacts): AreaOutcome {
  const { hits, problems, unchecked, subjects, checkedFiles } = area.check(files, facts);
  const isHit = new Set(hits.map(({ rule }) => rule.id));
  const number = checkedFiles ?? files.length;
  return {
    hits,
    problems: problems.map(problemOf),
    unchecked,
    checked: number === 0 ? [] : [{ area: area.name, files: number, subjects }],
    undecided: [],
    ran: area.rules.filter((rule) => isHit.has(rule.id) || hasSubject(rule, subjects, facts)),
  };
}

/** Checks manifests with the cluster policies in the files and in the base. */
async function policyResults(
  files: readonly AuditFile[],
  { isPolicyFile = () => true }: AuditFacts,
  base: readonly AuditFile[],
): Promise<readonly AreaOutcome[]> {
  const isSource = (file: AuditFile) => isPolicyFile(file.path) && mayHavePolicy(file);
  const sources = files.filter(isSource);
  if (sources.length === 0 && !base.some(isSource)) return [];
  const { checkClusterPolicies } = await import('./cluster-policies/cluster-policies.ts');
  const { hits, problems, undecided, policies, replaced } = await checkClusterPolicies(
    files,
    isPolicyFile,
    undefined,
    base,
  );
  const checked = [{ area: 'policy', files: sources.length, subjects: { policies } }];
  return [
    {
      hits,
      problems: problems.map(problemOf),
      unchecked: [],
      checked: policies === 0 ? [] : checked,
      undecided,
      ran: [],
      replacedPolicies: replaced,
    },
  ];
}

/** Evaluates the rules that the policy defines. */
async function customResults(
  files: readonly AuditFile[],
  { custom = [], isCustomFile = () => true }: AuditFacts,
): Promise<readonly AreaOutcome[]> {
  if (custom.length === 0) return [];
  const { checkCustomRules } = await import('./custom/custom-rules.ts');
  const { hits, problems, ran } = await checkCustomRules(files, custom, isCustomFile);
  const read = { unchecked: [], checked: [], undecided: [] };
  return [{ ...read, hits, problems: problems.map(problemOf), ran }];
}

function problemOf({ code, message, place }: DataError): Problem {
  return { code, message, ...place };
}

/**
 * ID prefixes of rules that check only objects of one kind. The prefix is also the key of their number in `subjects`.
 */
const NARROW_GROUPS: ReadonlySet<string> = new Set(
  'rbac mesh cluster storage runtime apiserver controller-manager scheduler etcd kubelet'.split(
    ' ',
  ),
);

/**
 * Returns true if a rule had something to check. A rule with `on` checks one kind of subject. Any other rule checks all
 * subjects of its area. A rule that needs a value from the policy checks nothing without this value.
 */
function hasSubject(
  { id, on, profile }: RuleText,
  subjects: Readonly<Record<string, number>>,
  facts: AuditFacts,
): boolean {
  if ((profile === 'policy' || NEEDS_VALUE.has(id)) && !hasValue(id, facts)) return false;
  const group = id.slice(0, id.indexOf('/'));
  const kind = NARROW_GROUPS.has(group) ? group : on && `${on}s`;
  const numbers = kind === undefined ? Object.values(subjects) : [subjects[kind] ?? 0];
  return numbers.some((number) => number > 0);
}

/** Rules that check nothing without a value in the policy. */
const NEEDS_VALUE: ReadonlySet<string> = new Set([
  'image/label-missing',
  'image/too-old',
  'workflow/uses-forbidden',
]);

/** Returns true if the policy contains the value that a rule needs. */
function hasValue(id: string, { registries, actions, image = {} }: AuditFacts): boolean {
  if (id === 'workflow/uses-forbidden') return actions !== undefined;
  if (id === 'image/too-old') return image.maxAgeDays !== undefined;
  if (id === 'image/label-missing') return image.labels !== undefined;
  return id.endsWith('/registry-not-allowed') && registries.length > 0;
}

/**
 * Returns the hit with all secrets masked, including secrets in the commands of an image. Omits all edits if one of
 * them would reveal a secret.
 */
function maskedHit(found: AreaHit, mask: (text: string) => string): AreaHit {
  const isPart = found.file.image !== undefined;
  const each = isPart ? { ...found, file: maskedPart(found.file, mask) } : found;
  const { detail, edits = [] } = each.hit;
  const isClean = edits.every(({ text }) => mask(text) === text);
  if (isClean && (detail === undefined || mask(detail) === detail)) return each;
  const shown = detail === undefined ? {} : { detail: mask(detail) };
  return { ...each, hit: { ...each.hit, ...shown, edits: isClean ? edits : [] } };
}

function maskedPart(file: AuditFile, mask: (text: string) => string): AuditFile {
  const { instruction, removedBy } = file.image ?? {};
  return {
    ...file,
    path: mask(file.path),
    image: {
      ...file.image,
      ...(instruction !== undefined && { instruction: mask(instruction) }),
      ...(removedBy !== undefined && { removedBy: mask(removedBy) }),
    },
  };
}

function byPlace({ finding: a }: AuditFinding, { finding: b }: AuditFinding): number {
  return (
    compareText(a.location.path, b.location.path) ||
    (a.location.line ?? 0) - (b.location.line ?? 0) ||
    (a.location.column ?? 0) - (b.location.column ?? 0) ||
    compareText(a.id, b.id) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
