import type { Finding } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import { mustBeRemoved } from '../model/must-be-removed.ts';
import { visibleText } from '../text/visible-text.ts';
import { advisedVersions } from './advised-versions.ts';
import { advisoryLinks, cweLink } from './advisory-links.ts';
import { dependencyPath } from './dependency-path.ts';
import { descriptionMarkdown } from './description-markdown.ts';
import { escapeMarkdown, markdownCode, markdownLink, withoutElements } from './escape-markdown.ts';
import { severityLabel } from './finding-blocks.ts';

/** Maximum number of values in each list of the help. The full report contains all values. */
const MAX_LISTED = 10;
const MAX_PATHS = 5;
const MAX_FIXES = 3;

/**
 * Maximum length of a command, in characters. A longer command is omitted, because a shortened command would be wrong.
 */
const MAX_COMMAND = 1_000;

/**
 * Returns the help for a rule: the data and the description of the advisory, the changes that fix the findings, the
 * dependency paths, and links to the advisory.
 *
 * @param findings The findings from the rule, most severe first. At least one.
 * @param fixes The changes that fix the findings, as `fixHelp` describes them.
 */
export function sarifHelp(
  findings: readonly Finding[],
  fixes: readonly FixHelp[],
): { text: string; markdown: string } {
  const [first] = findings;
  if (first === undefined) return { text: '', markdown: '' };
  const sections = [
    escapeMarkdown(first.title || first.id),
    factTable(first, findings),
    section('Fix', fixLines(first, fixes)),
    section('Description', descriptionMarkdown(first.description ?? '')),
    section('Dependency path', pathList(findings)),
    section('References', linkList(first)),
  ];
  return {
    text: plainText(first, fixes),
    markdown: withoutElements(`${sections.filter((part) => part !== '').join('\n\n')}\n`),
  };
}

function section(title: string, content: string): string {
  return content === '' ? '' : `### ${title}\n\n${content}`;
}

function factTable(finding: Finding, findings: readonly Finding[]): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Severity', severityMarkdown(finding)],
    ['Package', packagesMarkdown(findings)],
    ['Affected versions', finding.match?.range === undefined ? '' : code(finding.match.range)],
    ['Fixed in', fixedIn(finding)],
    ['Exploitation', escapeMarkdown(exploitation(finding))],
    ['Other IDs', listed(finding.aliases.map((id) => escapeMarkdown(id)))],
    ['Weaknesses', listed((finding.cwes ?? []).map(cweLink))],
    ['Published', escapeMarkdown((finding.published ?? '').slice(0, 10))],
  ];
  const shown = rows.filter(([, value]) => value !== '');
  return ['| | |', '| --- | --- |', ...shown.map(([name, value]) => `| ${name} | ${value} |`)].join(
    '\n',
  );
}

/**
 * Returns the versions that fix a finding. Returns an empty string for malware that must be removed.
 */
function fixedIn(finding: Finding): string {
  if (mustBeRemoved(finding)) return '';
  return listed(advisedVersions(finding).map(code)) || 'No version fixes it yet.';
}

function code(text: string): string {
  return markdownCode(text);
}

function listed(items: readonly string[]): string {
  const left = items.length - MAX_LISTED;
  return [...items.slice(0, MAX_LISTED), ...(left > 0 ? [`${left} more`] : [])].join(', ');
}

function severityText(finding: Finding): string {
  const scored = finding.score === undefined ? '' : ` (CVSS ${finding.score.toFixed(1)})`;
  return `${severityLabel(finding)}${scored}`;
}

function severityMarkdown(finding: Finding): string {
  const { vector, ratedBy } = finding;
  const rating = vector === undefined ? '' : `, ${code(vector)}`;
  const source = ratedBy === undefined ? '' : `, rated by ${escapeMarkdown(ratedBy)}`;
  return `${severityText(finding)}${rating}${source}`;
}

function packagesMarkdown(findings: readonly Finding[]): string {
  const names = findings.flatMap(({ package: about }) => {
    if (about === undefined) return [];
    const facts = [about.ecosystem, about.scope, dependencyKind(about.isDirect)];
    const shown = facts.filter((fact) => fact !== undefined).map((fact) => escapeMarkdown(fact));
    const note = shown.length === 0 ? '' : ` (${shown.join(', ')})`;
    return [`${code(`${about.name}@${about.version}`)}${note}`];
  });
  return listed([...new Set(names)]);
}

function dependencyKind(isDirect: boolean | undefined): string | undefined {
  if (isDirect === undefined) return undefined;
  return isDirect ? 'direct' : 'transitive';
}

function exploitation({ exploited, epss }: Finding): string {
  const ransomware = exploited?.ransomware === true ? ', also by ransomware' : '';
  return [
    ...(exploited === undefined
      ? []
      : [`Attackers exploit it${ransomware} (CISA KEV, ${exploited.added})`]),
    ...(epss === undefined
      ? []
      : [`${(100 * epss.score).toFixed(1)} % probability of exploitation within 30 days (EPSS)`]),
  ].join('; ');
}

function fixLines(finding: Finding, fixes: readonly FixHelp[]): string {
  if (fixes.length === 0) return escapeMarkdown(updateText(finding), MAX_COMMAND);
  return fixes
    .slice(0, MAX_FIXES)
    .map(({ markdown }) => markdown)
    .join('\n');
}

/** The description of a change. It is part of the help for each rule whose findings the change fixes. */
export interface FixHelp {
  readonly text: string;
  readonly markdown: string;
}

/** Describes a change. A change can fix findings from many rules, so callers create its description only once. */
export function fixHelp({ title, command, alternative }: Fix): FixHelp {
  const shown = command !== undefined && command.length <= MAX_COMMAND ? command : undefined;
  const run = shown === undefined ? '' : ` Run: ${markdownCode(shown, MAX_COMMAND)}`;
  const other = alternative === undefined ? '' : ` Or: ${escapeMarkdown(unquoted(alternative))}`;
  const toRun = shown === undefined ? '' : ` Command: ${shown}`;
  return {
    text: visibleText(`${title}.${toRun}`, 2 * MAX_COMMAND),
    markdown: `- ${escapeMarkdown(unquoted(title))}.${run}${other}`,
  };
}

/** Removes the backticks around code in the title of a fix, because escaped Markdown would show them. */
function unquoted(text: string): string {
  return text.replaceAll('`', '');
}

function updateText(finding: Finding): string {
  const about = visibleText(finding.package?.name ?? finding.location.path);
  if (mustBeRemoved(finding)) return `Remove ${about}.`;
  return finding.fixed.length === 0
    ? `No version of ${about} fixes it yet.`
    : `Update ${about} to ${visibleText(advisedVersions(finding).join(' or '))} or later.`;
}

function pathList(findings: readonly Finding[]): string {
  const paths = new Set(
    findings.flatMap(({ package: about }) => (about?.paths ?? []).map(dependencyPath)),
  );
  const more = findings.reduce((sum, { package: about }) => sum + (about?.morePaths ?? 0), 0);
  const left = paths.size + more - Math.min(paths.size, MAX_PATHS);
  return [
    ...[...paths].slice(0, MAX_PATHS).map((path) => `- ${code(path)}`),
    ...(left > 0 ? [`- ${left} more`] : []),
  ].join('\n');
}

function linkList(finding: Finding): string {
  return advisoryLinks(finding)
    .map(({ label, url }) => `- ${markdownLink(escapeMarkdown(label), url)}`)
    .join('\n');
}

function plainText(finding: Finding, [planned]: readonly FixHelp[]): string {
  const start = `${visibleText(finding.id)}: ${visibleText(finding.title)}`;
  return `${start}. Severity: ${severityText(finding)}. ${planned?.text ?? updateText(finding)}`;
}
