import type { Finding } from '../model/finding.ts';
import type { FindingPackage } from '../model/finding-package.ts';
import { countNoun, listed } from '../text/count.ts';
import { visibleText } from '../text/visible-text.ts';
import { type Block, BREAK, code, id, type Line, message, note, type Span, text } from './block.ts';
import { exploitationText } from './exploitation-text.ts';
import { severityLabel, severityOf } from './finding-blocks.ts';
import { alternativeSpans, commandSpans } from './fix-commands.ts';
import { type GroupedFix, groupedFixes } from './grouped-fixes.ts';
import { verdictOf } from './job-verdict.ts';
import { compareFindings, type ListedFinding } from './listed-finding.ts';
import { locationUrl } from './location.ts';
import { nextStep } from './next-step.ts';
import { packageName } from './package-label.ts';
import type { ReportData } from './report-data.ts';

/** Maximum number of findings that are listed for one fix. The table of findings contains all of them. */
const MAX_FINDINGS = 3;

/** Maximum number of packages in a dependency path. */
const MAX_PATH = 5;

/** A fix, the findings that it removes, and the findings that remain. Both lists start with the worst finding. */
interface ListedFix extends GroupedFix {
  readonly fixes: readonly Finding[];
  readonly stays: readonly Finding[];
  /** Text about other findings that the fix removes but that do not fail the run: `medium CVE-2020-28500`. */
  readonly milder: string;
  /** URL of the file that the fix changes. */
  readonly url: string | undefined;
}

/** Returns the list of changes that fix the given findings. Each item is one change for the user to make. */
export function fixList(data: ReportData, findings: readonly ListedFinding[]): Block {
  const intro = fixIntro(data);
  const known = new Map(findings.map(({ finding }) => [finding.fingerprint, finding]));
  const all = new Map(
    data.scans.flatMap((scan) => scan.findings.map((one) => [one.fingerprint, one])),
  );
  const sorted = (fingerprints: readonly string[]) =>
    fingerprints.flatMap((one) => known.get(one) ?? []).toSorted(compareFindings);
  const items = data.scans.flatMap(({ source, fixes = [] }) =>
    groupedFixes(fixes).flatMap((grouped): readonly ListedFix[] => {
      const { fix } = grouped;
      const [fixed, stays] = [sorted(fix.fixes), sorted(fix.stays)];
      if (fixed.length + stays.length === 0) return [];
      const { path } = fix;
      const url = path === undefined ? undefined : locationUrl(data.run, source, { path });
      const others = fix.fixes.filter((one) => !known.has(one));
      const milder = milderText(others.flatMap((one) => all.get(one) ?? []));
      return [{ ...grouped, fixes: fixed, stays, milder, url }];
    }),
  );
  return {
    kind: 'list',
    title: `${intro} ${items.length === 1 ? 'this package' : 'these packages'}${countText(items)}`,
    isFolded: false,
    noun: 'fix',
    items: items.map(fixLine),
  };
}

/** Returns the name of a single finding, or the number of several findings. */
function milderText(findings: readonly Finding[]): string {
  const [first, ...others] = findings;
  if (first === undefined) return '';
  if (others.length > 0) return countNoun(findings.length, 'finding');
  return `${severityLabel(first).toLowerCase()} ${visibleText(first.id, MAX_ID)}`;
}

/** Maximum length of the ID of a finding in a sentence, in characters. */
const MAX_ID = 60;

/**
 * Minimum number of fixes for which the title states their number, because comments then show only the first of them.
 */
const MANY_FIXES = 6;

function countText(fixes: readonly ListedFix[]): string {
  if (fixes.length < MANY_FIXES) return '';
  const files = Math.max(...fixes.map(({ repeats, folders = 1 }) => repeats.length + folders));
  const each = files === 1 ? '' : `, each in up to ${countNoun(files, 'folder')}`;
  return ` (${countNoun(fixes.length, 'fix')}${each})`;
}

/**
 * Returns the beginning of the title: `Next step: fix`. Returns `Then fix` if there is another step to take first, such
 * as fixing an unreadable file.
 */
function fixIntro(data: ReportData): string {
  return nextStep(data, verdictOf(data)) === '' ? 'Next step: fix' : 'Then fix';
}

/**
 * Returns the title for the list of findings that must be fixed. The title calls them the next step, unless the report
 * lists fixes, which are then the next step.
 */
export function mustFixTitle(data: ReportData, count: number, hasFixes: boolean): string {
  if (hasFixes) return 'Must be fixed';
  return `${fixIntro(data)} ${count === 1 ? 'this finding' : 'these findings'}`;
}

/** Returns true if the fix plans cover every finding. */
export function areAllPlanned(data: ReportData, findings: readonly ListedFinding[]): boolean {
  const fixes = data.scans.flatMap((scan) => scan.fixes ?? []);
  const planned = new Set(fixes.flatMap((fix) => [...fix.fixes, ...fix.stays]));
  return findings.every(({ finding }) => planned.has(finding.fingerprint));
}

/** Returns the text of a list item, with line breaks: the change, its findings, the dependency path and the command. */
function fixLine({ fix, fixes, stays, milder, url, repeats, folders = 1 }: ListedFix): Line {
  const { title, path, command, alternative = '' } = fix;
  const [worst] = [...fixes, ...stays];
  return [
    ...message(title).map((span) => linked(span, path, url)),
    // Without the path, fixes for several projects would look the same.
    ...(path === undefined || title.includes(path) ? [] : [text(' in '), code(path, url)]),
    ...findingSpans(fixes, '', milder),
    ...findingSpans(stays, fixes.length === 0 ? '' : 'Not fixed: '),
    ...pathSpans(worst?.package, fix),
    ...commandSpans(command, folders),
    ...alternativeSpans(alternative, folders),
    ...(repeats.length === 0 ? [] : [BREAK, ...message(repeatText(repeats))]),
  ];
}

/**
 * Returns a span of a title. If the text of the span is the path of the changed file, the span becomes a link to the
 * file.
 */
function linked(span: Span, path: string | undefined, url: string | undefined): Span {
  return span.as === 'code' && span.text === path ? code(span.text, url) : span;
}

/** Maximum number of other files that a sentence names. */
const MAX_FILES = 2;

/**
 * Returns a sentence that lists other files that need the same change, because a command changes only one file. Returns
 * an empty string if there are no other files.
 *
 * @param all Phrase that says where all files are listed.
 */
export function repeatText(
  paths: readonly string[],
  { max = MAX_FILES, all = 'all in `findings.json`' } = {},
): string {
  if (paths.length === 0) return '';
  const left = paths.length - max;
  const shown = [
    ...paths.slice(0, max).map(asCode),
    ...(left > 0 ? [`${countNoun(left, 'other')} (${all})`] : []),
  ];
  return `Repeat this for ${countNoun(paths.length, 'more file')}: ${listed(shown)}`;
}

/** Maximum length of a path in a sentence, in characters. */
const MAX_FILE = 100;

function asCode(path: string): string {
  return `\`${visibleText(path, MAX_FILE).replaceAll('`', "'")}\``;
}

/**
 * Returns spans that list the fixed findings.
 *
 * @param milder Text about other findings that the change fixes but that do not fail the run.
 */
function findingSpans(findings: readonly Finding[], intro: string, milder = ''): Line {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, MAX_FINDINGS);
  const left = findings.length - shown.length;
  return [
    BREAK,
    text(intro),
    ...shown.flatMap((finding, at) => [...(at === 0 ? [] : [text(', ')]), ...idSpans(finding)]),
    ...(left > 0 ? [text(` and ${countNoun(left, 'other')}`)] : []),
    ...(milder === '' ? [] : [text(`; also fixes ${milder} (not blocking)`)]),
  ];
}

function idSpans(finding: Finding): Line {
  const marks = exploitationText(finding);
  return [
    severityOf(finding),
    text(' '),
    id(finding.id, finding.url),
    ...(marks === '' ? [] : [text(` (${marks})`)]),
  ];
}

/**
 * Returns the dependency path to a transitive package: `via express › qs`. Prefers a path that begins with a dependency
 * that the change updates.
 */
function pathSpans(about: FindingPackage | undefined, { title }: GroupedFix['fix']): Line {
  const paths = about?.paths ?? [];
  const isUpdated = ([first = '']: readonly string[]) =>
    title.includes(`\`${packageName(first)}\``);
  const path = paths.find(isUpdated) ?? paths[0] ?? [];
  if (path.length < 2) return [];
  const names = path.slice(0, MAX_PATH).map(packageName);
  const more = path.length > MAX_PATH ? ' › …' : '';
  const others = (about?.paths?.length ?? 1) - 1 + (about?.morePaths ?? 0);
  const also = others === 0 ? '' : ` and ${countNoun(others, 'other path')}`;
  return [note(`via ${names.join(' › ')}${more}${also}`)];
}
