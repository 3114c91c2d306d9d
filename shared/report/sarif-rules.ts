import type { ReportingDescriptor } from 'sarif';
import type { Finding, Severity } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import { visibleText } from '../text/visible-text.ts';
import { severityLabel } from './finding-blocks.ts';
import { ruleHelp } from './rule-help.ts';
import { safeUrl } from './safe-url.ts';
import { type FixHelp, fixHelp, sarifHelp } from './sarif-help.ts';

/** Maximum length of a description on GitHub, in characters. */
const MAX_DESCRIPTION = 1_000;

/** Maximum length of an ID or a name, in characters. For names, this is GitHub's limit. */
const MAX_NAME = 255;

/** Maximum number of tags for a rule, because GitHub shows only this many. */
const MAX_TAGS = 10;

/**
 * The range of scores that GitHub maps to each severity. `middle` is the score for findings that have a severity but no
 * score.
 */
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
 * Returns one rule for each vulnerability in each package, in the order of the findings. The most severe finding of a
 * rule comes first. GitHub uses the title of a rule for all its alerts, so a rule covers only one package.
 *
 * @param fixes Planned changes. The help for a rule contains the changes that fix its findings.
 */
export function sarifRules(
  findings: readonly Finding[],
  fixes: readonly Fix[] = [],
): readonly ReportingDescriptor[] {
  const fixOf = new Map(
    fixes.toReversed().flatMap((fix) => {
      const help = fixHelp(fix);
      return fix.fixes.map((fingerprint) => [fingerprint, help]);
    }),
  );
  const groups = Map.groupBy(findings, ruleIdOf);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const own = [first, ...others].flatMap(({ fingerprint }) => fixOf.get(fingerprint) ?? []);
    return [ruleOf(first, { findings: [first, ...others], fixes: [...new Set(own)] })];
  });
}

/** Returns the ID of the rule: `CVE-2021-23337/lodash`. */
export function ruleIdOf(finding: Finding): string {
  const parts = [finding.id, finding.package?.name ?? ''].map((part) => visibleText(part));
  return visibleText(parts.filter((part) => part !== '').join('/'), MAX_NAME) || 'unnamed';
}

export function levelOf(finding: Finding): 'error' | 'warning' | 'note' {
  if (finding.kind === 'malware') return 'error';
  if (finding.severity === 'critical' || finding.severity === 'high') return 'error';
  return finding.severity === 'medium' || finding.severity === 'unknown' ? 'warning' : 'note';
}

interface RuleContent {
  readonly findings: readonly Finding[];
  readonly fixes: readonly FixHelp[];
}

function ruleOf(finding: Finding, content: RuleContent): ReportingDescriptor {
  const severity = securitySeverity(finding);
  const title = titleOf(finding);
  const helpUri = finding.url === undefined ? undefined : safeUrl(finding.url);
  return {
    id: ruleIdOf(finding),
    name: nameOf(finding),
    shortDescription: { text: title },
    fullDescription: { text: fullDescription(finding, title) },
    help: finding.rule ? ruleHelp(finding) : sarifHelp(content.findings, content.fixes),
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levelOf(finding) },
    properties: {
      tags: tagsOf(finding),
      precision: 'high',
      ...(severity === undefined ? {} : { 'security-severity': severity }),
    },
  };
}

/** Returns the name of the rule, by which users can filter alerts: `CVE-2021-23337 in lodash`. */
function nameOf({ id, package: about }: Finding): string {
  const within = about === undefined ? '' : ` in ${about.name}`;
  return visibleText(`${id}${within}`, MAX_NAME) || 'unnamed';
}

/** Returns the title of the alerts, which contains the ID, the package and the title of the advisory. */
function titleOf(finding: Finding): string {
  const { id, title, package: about } = finding;
  const name = about?.name ?? '';
  if (title === '' || title === id) return nameOf(finding);
  const subject =
    name === '' || title.toLowerCase().includes(name.toLowerCase()) ? '' : `${name}: `;
  return visibleText(`${id}: ${subject}${title}`, MAX_DESCRIPTION) || 'unnamed';
}

/**
 * Returns the tags for a rule. One of them is the weakness (CWE). GitHub reads it from a tag, as in results from
 * CodeQL.
 */
function tagsOf(finding: Finding): string[] {
  const { kind, cwes = [], exploited, package: about } = finding;
  const tags = [
    'security',
    kind,
    severityLabel(finding).toLowerCase(),
    ...(exploited === undefined ? [] : ['known-exploited']),
    ...(finding.fixed.length === 0 ? [] : ['fixable']),
    ...(about?.scope === undefined ? [] : [about.scope]),
    ...cwes.flatMap(cweTag),
  ];
  // The set removes duplicates, which the schema forbids. For example, malware has the severity `malware`.
  return [...new Set(tags)].slice(0, MAX_TAGS);
}

function cweTag(cwe: string): readonly string[] {
  const [, number] = /^CWE-(\d{1,6})$/.exec(cwe) ?? [];
  return number === undefined ? [] : [`external/cwe/cwe-${number.padStart(3, '0')}`];
}

/**
 * Returns the score, limited to the range of the severity. Without the limit, the two could contradict each other,
 * because they can come from different sources.
 */
function securitySeverity(finding: Finding): string | undefined {
  if (finding.kind === 'malware') return '10.0';
  const band = BANDS[finding.severity];
  if (band === undefined) return undefined;
  return Math.min(band.high, Math.max(band.low, finding.score ?? band.middle)).toFixed(1);
}

function fullDescription({ aliases }: Finding, title: string): string {
  const also = aliases.length === 0 ? '' : ` Also known as ${aliases.join(', ')}.`;
  return visibleText(`${title}.${also}`, MAX_DESCRIPTION);
}
