import type { Subject } from '../model/attestation.ts';
import type { Reason } from '../model/decision.ts';
import type { EvidenceRule } from '../model/verify-policy.ts';
import { causeText, commonCause, type Shortcoming } from './common-cause.ts';
import { evidenceNoun } from './evidence-aliases.ts';
import type { UnmetCode } from './unmet-requirement.ts';

/** A rule that the evidence does not meet. */
export interface UnmetRule {
  readonly rule: EvidenceRule;
  /** Number of different accepted signers whose evidence meets the rule. */
  readonly signers: number;
  readonly shortcomings: readonly Shortcoming[];
  /** Predicate types of all evidence for the subject, sorted. */
  readonly present: readonly string[];
}

/** Maximum number of problems, and of types, in a reason. The verification result contains all of them. */
const MAX_EXPLAINED = 10;

/** Maximum number of attestations that are listed for one problem. */
const MAX_ORIGINS = 2;

/**
 * Returns one reason per problem. Several rules share a reason if none of them has any evidence, or if all of their
 * evidence has the same problem.
 */
export function unmetReasons(unmet: readonly UnmetRule[], { digest }: Subject): readonly Reason[] {
  return [...Map.groupBy(unmet, groupOf).values()].map((alike) => {
    const line = alike.find(({ rule }) => rule.line !== undefined)?.rule.line;
    const reason = failure(messageOf(alike, digest), alike.flatMap(codesOf));
    return line === undefined ? reason : { ...reason, line };
  });
}

export function failure(message: string, codes: readonly string[]): Reason {
  const distinct = [...new Set(codes)];
  return { rule: 'required-evidence', outcome: 'fail', message, codes: distinct, findings: [] };
}

/**
 * Returns the key of the group that a rule belongs to. Rules in one group share a reason. A rule that requires several
 * signers has its own group.
 */
function groupOf(unmet: UnmetRule): unknown {
  const { rule, shortcomings } = unmet;
  if (rule.signers > 1) return unmet;
  if (shortcomings.length === 0) return 'missing';
  const kind = commonCause(shortcomings)?.kind;
  return kind === 'other-signer' ? `${kind} ${rule.signedBy.join()}` : (kind ?? unmet);
}

function messageOf(alike: readonly UnmetRule[], digest: string): string {
  const shortcomings = distinct(alike.flatMap((each) => each.shortcomings));
  const rules = alike.map(({ rule }) => rule);
  const present = [...new Set(alike.flatMap((each) => each.present))].slice(0, MAX_EXPLAINED);
  const types = present.join(', ');
  const [{ rule, signers } = { rule: undefined, signers: 0 }] = alike;
  const wanted = rule?.signers ?? 1;
  const nouns = anyOf(rules.map(({ name }) => evidenceNoun(name)));
  const head =
    wanted === 1
      ? `no valid ${nouns}`
      : `${wanted} different signers required for the ${nouns}, but only ${signers} found`;
  const cause = commonCause(shortcomings);
  if (cause !== undefined) {
    const text = causeText(cause, rules, digest);
    return wanted === 1 && cause.kind !== 'unreadable' ? text : `${head}: ${text}`;
  }
  if (shortcomings.length > 0) return `${head}: ${explained(shortcomings)}`;
  if (wanted > 1) return `${head}${types === '' ? '' : `; present: ${types}`}`;
  return `no ${nouns} found${types === '' ? '' : `, only ${types}`}`;
}

function anyOf(nouns: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(new Set(nouns));
}

/** Removes duplicates. They occur because rejected evidence of an unknown type can concern several rules. */
function distinct(shortcomings: readonly Shortcoming[]): readonly Shortcoming[] {
  const keyOf = ({ origin, code, message }: Shortcoming) => JSON.stringify([origin, code, message]);
  return [...new Map(shortcomings.map((each) => [keyOf(each), each])).values()];
}

/**
 * Returns the codes for an unmet rule: one for the rule itself, and the codes of all candidates. If the rule requires
 * only one signer and there are candidates, omits the code for the rule itself.
 */
function codesOf({ rule, signers, shortcomings }: UnmetRule): readonly string[] {
  return [...headCodes(rule, signers, shortcomings), ...shortcomings.map(({ code }) => code)];
}

function headCodes(
  { signers: wanted }: EvidenceRule,
  found: number,
  shortcomings: readonly Shortcoming[],
): readonly UnmetCode[] {
  if (found > 0) return ['signers-too-few'];
  if (shortcomings.length === 0) return ['evidence-missing'];
  return wanted > 1 ? ['signers-too-few'] : [];
}

/** Lists each problem once, with the first candidates that have it and the number of the others. */
function explained(shortcomings: readonly Shortcoming[]): string {
  const byReason = [
    ...Map.groupBy(shortcomings, ({ message, code }) => `${message} (${code})`).entries(),
  ];
  const lines = byReason
    .slice(0, MAX_EXPLAINED)
    .map(([reason, alike]) => `${originsOf(alike)}: ${reason}`);
  const left = byReason.slice(MAX_EXPLAINED).reduce((sum, [, alike]) => sum + alike.length, 0);
  return [...lines, ...(left === 0 ? [] : [`and ${left} more`])].join('; ');
}

function originsOf(alike: readonly Shortcoming[]): string {
  const named = alike.slice(0, MAX_ORIGINS).map(({ origin }) => origin);
  const left = alike.length - named.length;
  return `${named.join(', ')}${left === 0 ? '' : ` and ${left} more`}`;
}
