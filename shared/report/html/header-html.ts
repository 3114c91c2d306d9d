import type { FindingsFile } from '../../model/findings-file.ts';
import { countNoun } from '../../text/count.ts';
import { dayText } from '../../text/day.ts';
import { acceptSentence } from '../accept-text.ts';
import { blockSize, code, type Line, message, strong, text } from '../block.ts';
import { compactFindings } from '../compact-findings.ts';
import { OLD_DATA_TITLE, oldDataStep, oldDataWarning, oldestDay } from '../data-age.ts';
import { escapeHtml } from '../escape-html.ts';
import { fixList, mustFixTitle } from '../fix-list.ts';
import { shortSha } from '../footer.ts';
import { factsLine, headerText, shortHeader } from '../header.ts';
import { htmlLine, listHtml } from '../html-block.ts';
import type { Verdict } from '../job-verdict.ts';
import { openFindings } from '../listed-finding.ts';
import { sourceText } from '../location.ts';
import { nextStep } from '../next-step.ts';
import { levelCounts } from '../page/group-findings.ts';
import type { PageData } from '../page/page-data.ts';
import { furtherReasons, reasonBlock } from '../problem-blocks.ts';
import type { ReportData } from '../report-data.ts';
import { labelMeanings } from '../severity-mark.ts';
import { worseFindingText } from '../worse-finding.ts';
import { levelOf } from './page-finding.ts';
import { type BarLegend, type LevelCount, severityBar } from './severity-bar.ts';

/** Number of reasons that are visible without clicking. */
const SHOWN_REASONS = 5;

/** Number of fixes or findings that are visible without clicking. */
const SHOWN_FIXES = 3;

/** Maximum number of sources in the title and in the header. */
const MAX_SOURCES = 3;

/**
 * Returns the header of the page: the verdict, the numbers, the scanned sources, the time of the scan and the reasons.
 */
export function headerHtml(
  data: ReportData,
  verdict: Verdict,
  { findings }: PageData,
  date: string | undefined,
): string {
  const parts = [
    `<h1>${escapeHtml(headerText(data, verdict))}</h1>`,
    paragraph(aboutLine(data, date), ' class="about"'),
    reasonsHtml(verdict, data),
    paragraph(stepLine(data, verdict), ' class="step"'),
    firstFixes(data),
    paragraph(message(worseFindingText(data))),
    paragraph(factsLine(data)),
    paragraph(message(oldDataWarning(data.scans)), ' class="old"'),
    oldDataHtml(data),
    severityBar(legendOf(data, findings)),
    paragraph(message(acceptSentence(data.decisions)), ' class="accept"'),
  ];
  return `<header>\n${parts.filter((part) => part !== '').join('\n')}\n</header>`;
}

/**
 * Returns the numbers for the severity bar and its legend. Only the legend contains findings in files that could not be
 * read.
 */
function legendOf({ scans }: ReportData, findings: PageData['findings']): BarLegend {
  const unchecked = scans.flatMap((scan) => scan.unchecked ?? []);
  const all = scans.flatMap((scan) =>
    scan.findings.filter(({ suppression }) => suppression === undefined),
  );
  return {
    counts: countsOf(findings),
    unchecked: levelCounts(unchecked.map((each) => ({ level: levelOf(each) }))),
    meanings: labelMeanings([...all, ...unchecked]),
  };
}

/**
 * Counts the findings that are not suppressed, by level. After a comparison with a base, also counts the new findings.
 * If only some findings of a level fail the run, also counts those.
 */
function countsOf(findings: PageData['findings']): readonly LevelCount[] {
  const open = findings.filter(({ status }) => status !== 'suppressed');
  const fresh = new Map(levelCounts(open.filter(({ isNew }) => isNew === true)));
  const isCompared = open.some(({ isNew }) => isNew !== undefined);
  const failing = new Map(levelCounts(open.filter(({ status }) => status === 'fails')));
  const all = levelCounts(open);
  const isPart = all.some(([level, count]) => (failing.get(level) ?? count) < count);
  return all.map(([level, count]) => [
    level,
    count,
    isCompared ? (fresh.get(level) ?? 0) : undefined,
    isPart ? (failing.get(level) ?? 0) : 0,
  ]);
}

/**
 * Returns the most important fixes, for the top of the page. If no fixes are known, returns the findings that must be
 * fixed.
 */
function firstFixes(data: ReportData): string {
  const failing = openFindings(data).filter(({ isReason }) => isReason);
  const fixes = fixList(data, failing);
  const title = mustFixTitle(data, failing.length, false);
  const block =
    blockSize(fixes) > 0
      ? fixes
      : compactFindings(data, failing, { title, isFolded: false, hasSteps: true });
  if (block.kind !== 'list' || block.items.length === 0) return '';
  const left = block.items.length - SHOWN_FIXES;
  const more = left > 0 ? [[text(`${countNoun(left, `more ${block.noun}`)} below`)]] : [];
  const shown = listHtml([...block.items.slice(0, SHOWN_FIXES), ...more]);
  return `<div class="first-fixes"><h2>${escapeHtml(block.title)}</h2>\n${shown}</div>`;
}

/** Returns the collapsed instruction for updating old advisory data. */
function oldDataHtml({ scans }: ReportData): string {
  const step = htmlLine(message(oldDataStep(scans)));
  return step === ''
    ? ''
    : `<details><summary>${OLD_DATA_TITLE}</summary>\n<p>${step}</p></details>`;
}

/** Returns the title of the page: the verdict, the repository with the commit, and the date. */
export function pageTitle(data: ReportData, verdict: Verdict, date: string | undefined): string {
  const { run } = data;
  const about = run === undefined ? namesOf(data) : `${run.repository} ${shortSha(run)}`;
  const parts = [shortHeader(data, verdict), about, dayText(date ?? '') ?? ''];
  return parts.filter((part) => part !== '').join(' – ');
}

function paragraph(line: Line, attributes = ''): string {
  const content = htmlLine(line);
  return content === '' ? '' : `<p${attributes}>${content}</p>`;
}

function stepLine(data: ReportData, verdict: Verdict): Line {
  const step = nextStep(data, verdict);
  return step === '' ? [] : [strong('Next step:'), text(' '), ...message(step)];
}

function aboutLine(data: ReportData, date: string | undefined): Line {
  const { run } = data;
  const parts: Line[] = [
    ...(run === undefined ? [[text(namesOf(data))]] : runParts(run)),
    [text(dayText(date ?? '') ?? '')],
    [text(comparedText(data.scans))],
    [text(oldDataWarning(data.scans) === '' ? ageText(data.scans) : '')],
  ];
  const shown = parts.filter((part) => htmlLine(part) !== '');
  return shown.flatMap((part, at) => (at === 0 ? part : [text(' · '), ...part]));
}

function runParts(run: NonNullable<ReportData['run']>): readonly Line[] {
  const home = `${run.serverUrl}/${run.repository}`;
  return [
    [text(run.repository, home)],
    [code(shortSha(run), `${home}/commit/${run.sha}`)],
    ...(run.runId === undefined
      ? []
      : [[text('Workflow run', `${home}/actions/runs/${run.runId}`)]]),
  ];
}

function namesOf({ scans }: ReportData): string {
  const names = [...new Set(scans.map(({ source }) => sourceText(source.name)))];
  const left = names.length - MAX_SOURCES;
  return [...names.slice(0, MAX_SOURCES), ...(left > 0 ? [`${left} more`] : [])].join(', ');
}

function comparedText(scans: readonly FindingsFile[]): string {
  const bases = scans.flatMap(({ comparison }) =>
    comparison?.status === 'compared' ? [comparison.base.name] : [],
  );
  const names = [...new Set(bases)];
  return names.length === 0 ? '' : `Compared with ${names.slice(0, MAX_SOURCES).join(', ')}`;
}

/** Returns the date of the oldest advisory data. The overview shows the dates of all ecosystems. */
function ageText(scans: readonly FindingsFile[]): string {
  const day = oldestDay(scans);
  return day === undefined ? '' : `Oldest advisory data: ${day}`;
}

function reasonsHtml(verdict: Verdict, data: ReportData): string {
  const block = reasonBlock({ ...verdict, reasons: furtherReasons(verdict) }, data);
  if (block.kind !== 'list' || block.items.length === 0) return '';
  const shown = listHtml(block.items.slice(0, SHOWN_REASONS));
  const left = block.items.slice(SHOWN_REASONS);
  if (left.length === 0) return shown;
  return `${shown}<details><summary>${countNoun(left.length, 'more reason')}</summary>\n${listHtml(left)}</details>`;
}
