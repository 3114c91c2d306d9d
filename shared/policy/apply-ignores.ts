import type { Finding } from '../model/finding.ts';
import type { IgnoreRule, ScanPolicy } from '../model/policy.ts';
import { coversPath } from './ignore-path.ts';

/** A rule and its position in the policy. */
interface PlacedRule {
  /** Position such as `ignore[2]`. */
  readonly rule: string;
  readonly ignore: IgnoreRule;
}

export interface IgnoredFindings {
  /** All findings, in the same order. Findings that match a rule are marked as suppressed. */
  readonly findings: readonly Finding[];
  /** Rules whose expiry date has passed, so that they no longer apply. */
  readonly expired: readonly PlacedRule[];
  /** Rules that match a finding and expire within two weeks. */
  readonly expiring: readonly PlacedRule[];
  /** Rules that still apply but match no finding. */
  readonly unused: readonly PlacedRule[];
}

/** Marks the findings that the policy suppresses. Returns all findings, including the suppressed ones. */
export function applyIgnores(
  findings: readonly Finding[],
  policy: Pick<ScanPolicy, 'ignore'>,
  now: Date,
): IgnoredFindings {
  const placed = policy.ignore.map((ignore, index) => ({ rule: `ignore[${index}]`, ignore }));
  const inForce = placed.filter(({ ignore }) => !isExpired(ignore, now));
  const matching = inForce.map((rule) => ({ rule, fits: matcherOf(rule.ignore) }));
  const used = new Set<PlacedRule>();
  const marked = findings.map((finding) => {
    const fitting = matching.filter(({ fits }) => fits(finding));
    for (const { rule } of fitting) used.add(rule);
    return fitting[0] === undefined ? finding : suppressed(finding, fitting[0].rule);
  });
  return {
    findings: marked,
    expired: placed.filter((rule) => !inForce.includes(rule)),
    expiring: inForce.filter((rule) => used.has(rule) && isExpiring(rule.ignore, now)),
    unused: inForce.filter((rule) => !used.has(rule)),
  };
}

function suppressed(finding: Finding, { rule, ignore }: PlacedRule): Finding {
  const { reason, owner, expires } = ignore;
  return { ...finding, suppression: { rule, reason, owner, expires } };
}

/** A rule applies until the end of its expiry date, in UTC. */
function isExpired({ expires }: IgnoreRule, now: Date): boolean {
  return expires !== undefined && now.toISOString().slice(0, 10) > expires;
}

/** Days before the expiry date from which a rule is reported. */
const WARNING_DAYS = 14;

const DAY_MS = 86_400_000;

function isExpiring({ expires }: IgnoreRule, now: Date): boolean {
  if (expires === undefined) return false;
  const today = Date.parse(now.toISOString().slice(0, 10));
  return Date.parse(expires) - today <= WARNING_DAYS * DAY_MS;
}

function matcherOf(rule: IgnoreRule): (finding: Finding) => boolean {
  const id = rule.id.toLowerCase();
  const isCovered = rule.path === undefined ? () => true : coversPath(rule.path);
  return (finding) =>
    [finding.id, ...finding.aliases].some((other) => other.toLowerCase() === id) &&
    (rule.purl === undefined || startsPurl(finding.package?.purl, rule.purl)) &&
    isCovered(finding);
}

/** The prefix must end at a purl separator, so that `pkg:npm/a` matches `pkg:npm/a@1` but not `pkg:npm/ab@1`. */
function startsPurl(purl: string | undefined, start: string): boolean {
  if (purl === undefined || !purl.startsWith(start)) return false;
  const next = purl.charAt(start.length);
  return next === '' || '@?#/'.includes(next) || '@?#/:'.includes(start.charAt(start.length - 1));
}
