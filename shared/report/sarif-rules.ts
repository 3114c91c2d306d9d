import type { ReportingDescriptor } from 'sarif';
import type { Finding, Severity } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import { visibleText } from '../text/visible-text.ts';
import { advisedVersions } from './advised-versions.ts';
import { escapeMarkdown, markdownLink } from './escape-markdown.ts';
import { severityLabel } from './finding-blocks.ts';
import { safeUrl } from './safe-url.ts';

/** Maximum length of a description on GitHub, in characters. */
const MAX_DESCRIPTION = 1_000;

/** The score ranges that GitHub uses for severities, most severe first, each with a default score. */
const BANDS: Readonly<Record<Severity, { low: number; high: number; middle: number } | undefined>> =
  {
    critical: { low: 9.1, high: 10, middle: 9.5 },
    high: { low: 7, high: 8.9, middle: 8 },
    medium: { low: 4, high: 6.9, middle: 5.5 },
    low: { low: 0.1, high: 3.9, middle: 2 },
    none: undefined,
    unknown: undefined,
  };

/**
 * Returns one rule for each ID, in the order of the findings. For each ID, the first finding is the most severe.
 *
 * @param fixes Planned changes. The help of a rule contains the change that fixes its first finding.
 */
export function sarifRules(
  findings: readonly Finding[],
  fixes: readonly Fix[] = [],
): readonly ReportingDescriptor[] {
  const fixOf = new Map(
    fixes.toReversed().flatMap((fix) => fix.fixes.map((fingerprint) => [fingerprint, fix])),
  );
  const firsts = new Map<string, Finding>();
  for (const finding of findings) {
    if (!firsts.has(ruleIdOf(finding))) firsts.set(ruleIdOf(finding), finding);
  }
  return [...firsts.values()].map((finding) => ruleOf(finding, fixOf.get(finding.fingerprint)));
}

export function ruleIdOf(finding: Finding): string {
  return visibleText(finding.id) || 'unnamed';
}

export function levelOf(finding: Finding): 'error' | 'warning' | 'note' {
  if (finding.kind === 'malware') return 'error';
  if (finding.severity === 'critical' || finding.severity === 'high') return 'error';
  return finding.severity === 'medium' || finding.severity === 'unknown' ? 'warning' : 'note';
}

function ruleOf(finding: Finding, planned: Fix | undefined): ReportingDescriptor {
  const title = visibleText(finding.title, MAX_DESCRIPTION) || ruleIdOf(finding);
  const severity = securitySeverity(finding);
  const helpUri = finding.url === undefined ? undefined : safeUrl(finding.url);
  return {
    id: ruleIdOf(finding),
    name: nameOf(finding),
    shortDescription: { text: title },
    fullDescription: { text: fullDescription(finding, title) },
    help: helpOf(finding, planned),
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levelOf(finding) },
    properties: {
      // The tags are a set, because the severity of malware is also called `malware` and the schema forbids duplicate
      // tags.
      tags: [...new Set(['security', finding.kind, severityLabel(finding).toLowerCase()])],
      precision: 'high',
      ...(severity === undefined ? {} : { 'security-severity': severity }),
    },
  };
}

/** Returns the kind of rule, in the form that SARIF requires for names. */
function nameOf(finding: Finding): string {
  return `${finding.kind.charAt(0).toUpperCase()}${finding.kind.slice(1)}`;
}

/**
 * Returns the score, limited to the range of the severity. The score and the severity can contradict each other,
 * because they can come from different sources.
 */
function securitySeverity(finding: Finding): string | undefined {
  if (finding.kind === 'malware') return '10.0';
  const band = BANDS[finding.severity];
  if (band === undefined) return undefined;
  return Math.min(band.high, Math.max(band.low, finding.score ?? band.middle)).toFixed(1);
}

function fullDescription(finding: Finding, title: string): string {
  const also = finding.aliases.length === 0 ? '' : ` Also known as ${finding.aliases.join(', ')}.`;
  return visibleText(`${title}.${also}`, MAX_DESCRIPTION);
}

function helpOf(finding: Finding, planned: Fix | undefined): { text: string; markdown: string } {
  const scored = finding.score === undefined ? '' : ` (CVSS ${finding.score.toFixed(1)})`;
  const severity = `${severityLabel(finding)}${scored}`;
  const fix = fixText(finding, planned);
  const id = markdownLink(escapeMarkdown(finding.id), finding.url);
  return {
    text: `${ruleIdOf(finding)}: ${visibleText(finding.title)}. Severity: ${severity}. ${fix}`,
    markdown: `**${id}**: ${escapeMarkdown(finding.title)}\n\n- Severity: ${severity}\n- ${escapeMarkdown(fix)}\n`,
  };
}

function fixText(finding: Finding, planned: Fix | undefined): string {
  if (planned !== undefined) {
    const title = `${planned.title}.`;
    const whole = planned.command === undefined ? title : `${title} Command: ${planned.command}`;
    // A shortened command would be wrong.
    return visibleText(whole.length > MAX_DESCRIPTION ? title : whole, MAX_DESCRIPTION);
  }
  const about = visibleText(finding.package?.name ?? finding.location.path);
  return finding.fixed.length === 0
    ? `No version of ${about} fixes it yet.`
    : `Update ${about} to ${visibleText(advisedVersions(finding).join(' or '))} or later.`;
}
