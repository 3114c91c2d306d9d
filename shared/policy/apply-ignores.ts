import type { Finding } from '../model/finding.ts';
import type { IgnoreRule, ScanPolicy } from '../model/policy.ts';
import { type ExceptionMatcher, exceptionMatcher } from './exception-matcher.ts';
import type { RefusedPackage } from './refused-packages.ts';

/** An exception in the policy, and its position. */
interface PlacedRule {
  /** Position, such as `ignore[2]`. */
  readonly rule: string;
  readonly ignore: IgnoreRule;
}

export interface IgnoredFindings {
  /** All findings, in the same order. Findings that an exception covers are marked as suppressed. */
  readonly findings: readonly Finding[];
  /** The refused packages that no exception accepts. */
  readonly refused: readonly RefusedPackage[];
  /** The refused packages that an exception accepts, each with this exception. */
  readonly accepted: readonly AcceptedPackage[];
  /** Exceptions that have expired and therefore do not apply. */
  readonly expired: readonly PlacedRule[];
  /** Exceptions that cover a finding or a package and expire within two weeks. */
  readonly expiring: readonly PlacedRule[];
  /** Exceptions that have not expired but do not cover any finding or package. */
  readonly unused: readonly PlacedRule[];
}

interface AcceptedPackage {
  readonly refused: RefusedPackage;
  readonly by: PlacedRule;
}

interface Candidate {
  readonly placed: PlacedRule;
  readonly matcher: ExceptionMatcher;
}

/**
 * Marks the findings that the policy suppresses, and returns all findings. Divides the refused packages into those that
 * the policy accepts and all others.
 *
 * @param list Path within the policy to the list of exceptions, such as `audit.ignore`.
 */
export function applyIgnores(
  found: { readonly findings: readonly Finding[]; readonly refused?: readonly RefusedPackage[] },
  policy: Pick<ScanPolicy, 'ignore'>,
  now: Date,
  list = 'ignore',
): IgnoredFindings {
  const placed = policy.ignore.map((ignore, index) => ({ rule: `${list}[${index}]`, ignore }));
  const inForce = placed.filter(({ ignore }) => !isExpired(ignore, now));
  const isInForce = new Set(inForce);
  const candidates = inForce.map((each) => ({
    placed: each,
    matcher: exceptionMatcher(each.ignore),
  }));
  const used = new Set<PlacedRule>();
  const byRule = (fits: (matcher: ExceptionMatcher) => boolean) => firstOf(candidates, fits, used);
  const findings = found.findings.map((finding) => {
    const rule = byRule((matcher) => matcher.coversFinding(finding));
    return rule === undefined ? finding : suppressed(finding, rule);
  });
  const judged = (found.refused ?? []).map((refused) => ({
    refused,
    by: byRule((matcher) => matcher.coversPackage(refused)),
  }));
  return {
    findings,
    refused: judged.flatMap(({ refused, by }) => (by === undefined ? [refused] : [])),
    accepted: judged.flatMap(({ refused, by }) => (by === undefined ? [] : [{ refused, by }])),
    expired: placed.filter((rule) => !isInForce.has(rule)),
    expiring: inForce.filter((rule) => used.has(rule) && isExpiring(rule.ignore, now)),
    unused: inForce.filter((rule) => !used.has(rule)),
  };
}

/** Returns the first exception that matches, and marks all matching exceptions as used. */
function firstOf(
  candidates: readonly Candidate[],
  fits: (matcher: ExceptionMatcher) => boolean,
  used: Set<PlacedRule>,
): PlacedRule | undefined {
  const fitting = candidates.filter(({ matcher }) => fits(matcher));
  for (const { placed } of fitting) used.add(placed);
  return fitting[0]?.placed;
}

function suppressed(finding: Finding, { rule, ignore }: PlacedRule): Finding {
  const { reason, justification, owner, expires, line } = ignore;
  const place = line === undefined ? {} : { line };
  const suppression = { rule, reason, justification, owner, expires, ...place };
  return { ...finding, suppression };
}

/** Returns true if an exception has expired. It applies until the end of its expiration date, in UTC. */
function isExpired({ expires }: IgnoreRule, now: Date): boolean {
  return expires !== undefined && now.toISOString().slice(0, 10) > expires;
}

/** Number of days before the expiration date during which an exception is reported as expiring. */
const WARNING_DAYS = 14;

const DAY_MS = 86_400_000;

function isExpiring({ expires }: IgnoreRule, now: Date): boolean {
  if (expires === undefined) return false;
  const today = Date.parse(now.toISOString().slice(0, 10));
  return Date.parse(expires) - today <= WARNING_DAYS * DAY_MS;
}
