import { nearest } from '../errors/nearest.ts';
import { SEVERITIES, type Severity } from '../model/finding.ts';
import { familyOf, isOfFamily } from '../model/predicate-type.ts';
import type { EvidenceRule } from '../model/verify-policy.ts';
import { conditionProblem } from './condition.ts';
import { EVIDENCE_ALIASES, evidenceTypes, nearestEvidenceAlias } from './evidence-aliases.ts';
import {
  type Complaint,
  join,
  readChoice,
  readCount,
  readFlag,
  readSection,
  readText,
  readTexts,
  show,
} from './read-section.ts';

/** Maximum number of rules, and maximum number of conditions in one rule. Each is checked with each attestation. */
const MAX_RULES = 50;
const MAX_CONDITIONS = 20;

const WHERE = 'verify.evidence';
const COMMON_KEYS = ['type', 'signed-by', 'signers', 'max-age-days', 'condition'];

/** Keys of a rule that apply to the content of only one type. */
const CONTENT_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['provenance', ['builder', 'source']],
  ['sbom', ['complete']],
  ['vulnerabilities', ['fail-on', 'vex-by']],
  ['verification-summary', ['verifier', 'levels']],
]);
const ALL_KEYS = [...COMMON_KEYS, ...[...CONTENT_KEYS.values()].flat()];

/** Reads `verify.evidence`, the list of required evidence. */
export function readEvidenceRules(
  value: unknown,
  identities: readonly string[],
  complaints: Complaint[],
): readonly EvidenceRule[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_RULES) {
    const message = `requires evidence: a list of 1 to ${MAX_RULES} required types`;
    complaints.push({ where: value === undefined ? 'verify' : WHERE, message });
    return [];
  }
  const context = { identities, complaints };
  return value.flatMap((each, index) => readRule(each, `${WHERE}[${index}]`, context) ?? []);
}

interface Context {
  readonly identities: readonly string[];
  readonly complaints: Complaint[];
}

type Members = ReadonlyMap<string, unknown>;

function readRule(value: unknown, where: string, context: Context): EvidenceRule | undefined {
  const { identities, complaints } = context;
  const members = readSection(value, where, ALL_KEYS, complaints);
  const name = members && readText(members, 'type', where, complaints);
  if (members === undefined || name === undefined) {
    if (members?.has('type') === false) complaints.push({ where, message: 'needs type' });
    return undefined;
  }
  const types = evidenceTypes(name);
  if (types === undefined)
    complaints.push({ where: join(where, 'type'), message: typeProblem(name) });
  requireFittingKeys(members, name, where, complaints);
  const named = readNames(members, 'signed-by', where, context);
  const signedBy = named.length === 0 ? identities : named;
  const signers = readCount(members, 'signers', where, complaints) ?? 1;
  if (signers > signedBy.length) {
    const message = `requires ${signers} signers, but only ${signedBy.length} are allowed to sign`;
    complaints.push({ where: join(where, 'signers'), message });
  }
  return {
    name,
    types: types ?? [],
    signedBy,
    signers,
    maxAgeDays: readCount(members, 'max-age-days', where, complaints),
    conditions: readConditions(members, where, complaints),
    ...readContent(members, where, context),
  };
}

function readContent(members: Members, where: string, context: Context): Partial<EvidenceRule> {
  const { complaints } = context;
  const builder = readText(members, 'builder', where, complaints);
  const source = readText(members, 'source', where, complaints);
  const verifier = readText(members, 'verifier', where, complaints);
  const levels = readTexts(members, 'levels', where, complaints);
  const isComplete = readFlag(members, 'complete', where, complaints);
  const failOn = readChoice<Severity>(members, 'fail-on', where, SEVERITIES, complaints);
  const vexBy = readNames(members, 'vex-by', where, context);
  for (const [key, pattern] of Object.entries({ builder, verifier })) {
    if (pattern?.includes('*') !== true || /^https?:\/\/[^/@*\s]+\//.test(pattern)) continue;
    const message = 'must start with a server, such as https://github.com/octo-org/*';
    complaints.push({ where: join(where, key), message });
  }
  if (vexBy.length > 0 && failOn === undefined) {
    complaints.push({ where: join(where, 'vex-by'), message: 'has no effect without fail-on' });
  }
  if (source !== undefined && !/^https:\/\/[^\s*]+$/.test(source)) {
    const message = 'must be a repository such as https://github.com/octo-org/app';
    complaints.push({ where: join(where, 'source'), message });
  }
  return {
    ...(verifier === undefined ? {} : { verifier: ruleOf(verifier) }),
    ...(levels.length === 0 ? {} : { levels }),
    ...(builder === undefined ? {} : { builder: ruleOf(builder) }),
    ...(source === undefined ? {} : { source }),
    ...(isComplete === undefined ? {} : { isComplete }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(vexBy.length === 0 ? {} : { vexBy }),
  };
}

function ruleOf(text: string) {
  return text.includes('*') ? { pattern: text } : { exact: text };
}

/** A condition is refused if its type ignores it, because it would silently have no effect. */
function requireFittingKeys(
  members: Members,
  name: string,
  where: string,
  complaints: Complaint[],
): void {
  for (const [word, keys] of CONTENT_KEYS) {
    if (word === name || evidenceTypes(word)?.some((type) => isOfFamily(name, familyOf(type))))
      continue;
    for (const key of keys.filter((each) => members.has(each))) {
      complaints.push({ where: join(where, key), message: `applies to ${word}, not to ${name}` });
    }
  }
}

function readNames(
  members: Members,
  key: string,
  where: string,
  { identities, complaints }: Context,
): readonly string[] {
  const names = readTexts(members, key, where, complaints);
  for (const name of names) {
    if (identities.includes(name)) continue;
    const meant = nearest(name, identities);
    const hint =
      meant === undefined ? `known identities: ${identities.join(', ')}` : `did you mean ${meant}?`;
    complaints.push({
      where: join(where, key),
      message: `unknown identity ${show(name)}; ${hint}`,
    });
  }
  return [...new Set(names)];
}

function readConditions(
  members: Members,
  where: string,
  complaints: Complaint[],
): readonly string[] {
  const conditions = readTexts(members, 'condition', where, complaints);
  const path = join(where, 'condition');
  if (conditions.length > MAX_CONDITIONS) {
    complaints.push({ where: path, message: `has more than ${MAX_CONDITIONS} expressions` });
    return [];
  }
  for (const condition of conditions) {
    const problem = conditionProblem(condition);
    if (problem !== undefined)
      complaints.push({ where: path, message: `${show(condition)} ${problem}` });
  }
  return conditions;
}

function typeProblem(name: string): string {
  const meant = nearestEvidenceAlias(name);
  const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
  const words = EVIDENCE_ALIASES.join(', ');
  return `must be one of ${words}, or a predicate type URI, not ${show(name)}${hint}`;
}
