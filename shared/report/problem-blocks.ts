import type { Problem } from '../model/inventory.ts';
import { grouped } from '../text/count.ts';
import { withShortDigests } from '../text/short-digest.ts';
import {
  type Block,
  BREAK,
  code,
  type Line,
  message,
  note,
  type Span,
  strong,
  text,
} from './block.ts';
import { type Verdict, type VerdictReason, verdictOf } from './job-verdict.ts';
import { locationText, sourceText } from './location.ts';
import { policyUrl } from './policy-link.ts';
import type { ReportData } from './report-data.ts';

/**
 * Lists the content that could not be read or checked. Each problem is listed only once, even if several steps
 * reported it. If the run passed, the title tells that the problems do not affect the result.
 */
export function problemBlock(data: ReportData, isFolded: boolean): Block {
  const problems = distinctProblems(data);
  const existing = new Set(
    data.scans.flatMap(({ existingProblems = [] }) => existingProblems.map(keyOf)),
  );
  const isPass = verdictOf(data).outcome === 'pass';
  const what = isPass ? 'Problems that do not affect the result' : 'Problems';
  return {
    kind: 'table',
    title: `${what} (${grouped(problems.length)})`,
    isFolded,
    noun: 'problem',
    columns: ['File', 'Problem', 'Code'],
    rows: problems.map((problem) => [
      [code(locationText(problem))],
      [
        ...message(problem.message),
        ...(existing.has(keyOf(problem)) ? [note('already in the base')] : []),
      ],
      [code(problem.code)],
    ]),
  };
}

/** Lists the same problems as `problemBlock`, but without columns, so that the list fits a screen of any width. */
export function compactProblems(data: ReportData, isFolded: boolean): Block {
  const block = problemBlock(data, isFolded);
  const rows = block.kind === 'table' ? block.rows : [];
  return {
    kind: 'list',
    title: block.title,
    isFolded,
    noun: block.noun,
    items: rows.map(([file = [], problem = []]) => [...file, text(': '), ...problem]),
  };
}

/** Lists the reasons. A reason links to the line of the policy file that led to it, if this line is known. */
export function reasonBlock(
  verdict: Verdict,
  data: Pick<ReportData, 'decisions' | 'run'> = { decisions: [] },
): Block {
  return {
    kind: 'list',
    title: 'Why',
    isFolded: false,
    noun: 'reason',
    items: verdict.reasons.map((reason) => [...reasonLine(reason), ...policyLine(reason, data)]),
  };
}

function reasonLine({ action, subject, message: said, outcome }: VerdictReason): Line {
  const about = subject === '' ? [] : [text(' of '), subjectSpan(subject)];
  const kind = outcome === 'error' ? ' (error)' : '';
  return [strong(action), ...about, text(`${kind}: `), ...comparedLines(withShortDigests(said))];
}

function policyLine({ line }: VerdictReason, data: Pick<ReportData, 'decisions' | 'run'>): Line {
  const url = line === undefined ? undefined : policyUrl(data, line);
  return url === undefined ? [] : [text(' ('), text(`policy line ${line}`, url), text(')')];
}

/** Puts the two sides of a comparison on two lines under one another, so that readers see the difference. */
function comparedLines(said: string): Line {
  const lines = said.split(/ (?=(?:Expected|Actual|Signed|Current): )/);
  if (lines.length > MAX_LINES) return message(said);
  return lines.flatMap((line, at) =>
    at === 0 ? message(line) : [BREAK, ...message(line.replace(/\.$/, ''))],
  );
}

/** Maximum number of lines of a reason: the reason itself, and the two sides of a comparison. */
const MAX_LINES = 3;

function subjectSpan(subject: string): Span {
  const shown = sourceText(subject);
  return shown === subject ? code(withShortDigests(subject)) : text(shown);
}

function distinctProblems(data: ReportData): readonly Problem[] {
  const all = [
    ...data.scans.flatMap(({ problems }) => problems),
    ...data.documents.flatMap(({ problems }) => problems),
  ];
  const byKey = new Map(all.map((problem) => [keyOf(problem), problem]));
  return [...byKey.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ path, line, code: problemCode, message }: Problem): string {
  return [path, line ?? 0, problemCode, message].join('\0');
}
