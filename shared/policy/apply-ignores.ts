import type { Finding } from '../model/finding.ts';
import type { IgnoreRule, ScanPolicy } from '../model/policy.ts';

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
  const used = new Set<PlacedRule>();
  const marked = findings.map((finding) => {
    const fitting = inForce.filter(({ ignore }) => fits(ignore, finding));
    for (const rule of fitting) used.add(rule);
    return fitting[0] === undefined ? finding : suppressed(finding, fitting[0]);
  });
  return {
    findings: marked,
    expired: placed.filter((rule) => !inForce.includes(rule)),
    unused: inForce.filter((rule) => !used.has(rule)),
  };
}

function suppressed(finding: Finding, { rule, ignore }: PlacedRule): Finding {
  const { reason, expires } = ignore;
  return { ...finding, suppression: { rule, reason, expires } };
}

/** A rule applies until the end of its expiry date, in UTC. */
function isExpired({ expires }: IgnoreRule, now: Date): boolean {
  return expires !== undefined && now.toISOString().slice(0, 10) > expires;
}

function fits(rule: IgnoreRule, finding: Finding): boolean {
  const id = rule.id.toLowerCase();
  const isNamed = [finding.id, ...finding.aliases].some((other) => other.toLowerCase() === id);
  return isNamed && (rule.purl === undefined || startsPurl(finding.package?.purl, rule.purl));
}

/** The prefix must end at a purl separator, so that `pkg:npm/a` matches `pkg:npm/a@1` but not `pkg:npm/ab@1`. */
function startsPurl(purl: string | undefined, start: string): boolean {
  if (purl === undefined || !purl.startsWith(start)) return false;
  const next = purl.charAt(start.length);
  return next === '' || '@?#/'.includes(next) || '@?#/:'.includes(start.charAt(start.length - 1));
}
