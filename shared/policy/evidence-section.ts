import { nearest } from '../errors/nearest.ts';
import {
  checked,
  choice,
  closed,
  flag,
  formed,
  integer,
  list,
  oneOrMore,
  optional,
  satisfying,
  words,
} from '../json/define-schema.ts';
import type { Issue } from '../json/issues.ts';
import type { Infer, Schema } from '../json/schema.ts';
import { showValue } from '../json/show-value.ts';
import { SEVERITIES } from '../model/finding.ts';
import { familyOf, isOfFamily } from '../model/predicate-type.ts';
import { conditionProblem } from './condition.ts';
import { EVIDENCE_ALIASES, evidenceTypes, nearestEvidenceAlias } from './evidence-aliases.ts';
import { RELEASE } from './release-signer.ts';

/** Maximum number of rules, and of conditions in one rule. Each of them is checked for each attestation. */
const MAX_RULES = 50;
const MAX_CONDITIONS = 20;

const positive = integer(1, 'be a positive integer');
const evidenceType = checked(words, typeIssues, 'be a type of evidence');
const condition = checked(words, conditionIssues, 'be a condition');
const signer = satisfying(
  words,
  (pattern) => !pattern.includes('*') || /^https?:\/\/[^/@*\s]+\//.test(pattern),
  'start with a server, such as https://github.com/octo-org/*',
);
const repository = formed(
  words,
  /^https:\/\/[^\s*]+$/,
  'be a repository such as https://github.com/octo-org/app',
);

/**
 * Returns the schema for one rule.
 *
 * @param names Names of the identities in the policy.
 */
function ruleSchema(names: readonly string[]) {
  const identity = checked(words, (name) => identityIssues(name, names), 'be an identity');
  return closed({
    type: evidenceType,
    'signed-by': optional(oneOrMore(identity)),
    signers: optional(positive),
    'max-age-days': optional(positive),
    condition: optional(oneOrMore(condition, 'expressions', MAX_CONDITIONS)),
    builder: optional(signer),
    source: optional(repository),
    complete: optional(flag),
    'fail-on': optional(choice(SEVERITIES)),
    'vex-by': optional(oneOrMore(identity)),
    verifier: optional(signer),
    levels: optional(oneOrMore(words)),
  });
}

export type RuleSection = Infer<ReturnType<typeof ruleSchema>>;

/**
 * Returns the schema for `verify.evidence`, the list of required evidence.
 *
 * @param names Names of the identities in the policy.
 */
export function evidenceSchema(names: readonly string[]): Schema<readonly RuleSection[]> {
  const rule = checked(ruleSchema(names), (section) => contradictionsIn(section, names));
  const size = { least: 1, most: MAX_RULES };
  const expected = `be a list of 1 to ${MAX_RULES} required types`;
  return list(rule, { size, items: 'required types', expected });
}

function contradictionsIn(rule: RuleSection, names: readonly string[]): readonly Issue[] {
  const hasVexAlone = rule['vex-by'] !== undefined && rule['fail-on'] === undefined;
  return [
    ...unfittingKeys(rule),
    ...signersIssues(rule, names),
    ...releaseIssues(rule),
    ...(hasVexAlone ? [{ where: 'vex-by', message: 'has no effect without fail-on' }] : []),
  ];
}

/** Keys of a rule that apply only to some types of evidence, each with the short names of these types. */
const CONTENT_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['builder', ['provenance']],
  ['source', ['provenance', RELEASE]],
  ['complete', ['sbom']],
  ['fail-on', ['vulnerabilities']],
  ['vex-by', ['vulnerabilities']],
  ['verifier', ['verification-summary']],
  ['levels', ['verification-summary']],
]);

/** Returns an error for each key that has no effect on the type of evidence in the rule. */
function unfittingKeys(rule: RuleSection): readonly Issue[] {
  const { type } = rule;
  const isOf = (word: string) =>
    word === type || evidenceTypes(word)?.some((each) => isOfFamily(type, familyOf(each))) === true;
  const unfitting = [...CONTENT_KEYS].filter(
    ([key, words]) => Object.hasOwn(rule, key) && !words.some(isOf),
  );
  return unfitting.map(([where, words]) => ({
    where,
    message: `applies to ${words.join(' and ')}, not to ${type}`,
  }));
}

/**
 * Returns the errors in a rule for releases. GitHub signs releases in all repositories, so the rule must name the
 * repository, and must not name a signer.
 */
function releaseIssues(rule: RuleSection): readonly Issue[] {
  if (rule.type !== RELEASE) return [];
  const signers = (['signed-by', 'signers'] as const).filter((key) => rule[key] !== undefined);
  const message = 'has no effect, because GitHub signs each release';
  const source = { where: '', message: 'requires `source`, the repository of the release' };
  const age = {
    where: 'max-age-days',
    message: 'has no effect, because the signing time is not proven',
  };
  return [
    ...signers.map((where) => ({ where, message })),
    ...(rule['max-age-days'] === undefined ? [] : [age]),
    ...(rule.source === undefined ? [source] : []),
  ];
}

function signersIssues(rule: RuleSection, names: readonly string[]): readonly Issue[] {
  const allowed = new Set(rule['signed-by'] ?? names).size;
  const { signers = 1 } = rule;
  if (signers <= allowed) return [];
  const message = `requires ${signers} signers, but accepts only ${allowed}`;
  return [{ where: 'signers', message }];
}

function identityIssues(name: string, names: readonly string[]): readonly Issue[] {
  if (names.includes(name)) return [];
  const meant = nearest(name, names);
  const hint =
    meant === undefined ? `known identities: ${names.join(', ')}` : `did you mean ${meant}?`;
  return [{ where: '', message: `unknown identity ${showValue(name)}; ${hint}` }];
}

function conditionIssues(expression: string): readonly Issue[] {
  const problem = conditionProblem(expression);
  return problem === undefined
    ? []
    : [{ where: '', message: `${showValue(expression)} ${problem}` }];
}

function typeIssues(name: string): readonly Issue[] {
  if (evidenceTypes(name) !== undefined) return [];
  const meant = nearestEvidenceAlias(name);
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  const known = EVIDENCE_ALIASES.join(', ');
  const message = `must be one of ${known}, or a predicate type URI, not ${showValue(name)}${hint}`;
  return [{ where: '', message }];
}
