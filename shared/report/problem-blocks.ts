import { ROOT_ACTION } from '../model/decision.ts';
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
import { type ProblemEffect, problemEffects, problemKey } from './problem-effects.ts';
import { reasonParts } from './reason-parts.ts';
import type { ReportData } from './report-data.ts';
import { splitComparison } from './split-comparison.ts';

/**
 * Lists the content that could not be read or checked. A problem that several steps reported is listed only once. The
 * problems that make the run incomplete come first, and the title contains their number.
 */
export function problemBlock(data: ReportData, isFolded: boolean): Block {
  const effects = problemEffects(data, distinctProblems(data));
  const isMixed = new Set(effects.map(({ remark }) => remark)).size > 1;
  return {
    kind: 'table',
    title: titleOf(data, effects),
    isFolded,
    noun: 'problem',
    columns: ['File', 'Problem', 'Code'],
    rows: effects
      .toSorted((a, b) => Number(b.isBlocking) - Number(a.isBlocking))
      .map(({ problem, remark, isBlocking }) => [
        [code(locationText(problem))],
        [
          ...message(problem.message),
          ...(remark !== '' && (isMixed || !isBlocking) ? [note(remark)] : []),
        ],
        [code(problem.code)],
      ]),
  };
}

function titleOf(data: ReportData, effects: readonly ProblemEffect[]): string {
  const all = grouped(effects.length);
  const { outcome } = verdictOf(data);
  if (outcome === 'pass') return `Not checked, but not blocking (${all})`;
  const blocking = effects.filter(({ isBlocking }) => isBlocking).length;
  const verb = blocking === 1 ? 'makes' : 'make';
  const share = blocking === effects.length ? 'which' : `${grouped(blocking)} of which`;
  if (blocking > 0) return `Problems (${all}, ${share} ${verb} the run incomplete)`;
  return `Problems (${all}${effects.every(({ remark }) => remark === '') ? '' : ', not blocking'})`;
}

/** Lists the same problems as `problemBlock`, but without columns. The list fits on a screen of any width. */
export function compactProblems(data: ReportData, isFolded: boolean): Block {
  const block = problemBlock(data, isFolded);
  const rows = block.kind === 'table' ? block.rows : [];
  return {
    kind: 'list',
    title: block.title,
    isFolded,
    noun: block.noun,
    items: rows.map(([file = [], problem = []]) => withFile(file, problem)),
  };
}

/** Puts the name of the file before the message about a problem, unless the message already starts with it. */
function withFile(file: Line, problem: Line): Line {
  const [path = '', said = ''] = [file, problem].map(([span]) =>
    span !== undefined && 'text' in span ? span.text : '',
  );
  return said.startsWith(`${path.replace(/:\d+$/, '')} `)
    ? problem
    : [...file, text(': '), ...problem];
}

/** Lists the reasons. If the line in the policy file that led to a reason is known, the reason links to it. */
export function reasonBlock(
  verdict: Verdict,
  data: Pick<ReportData, 'decisions' | 'run'> = { decisions: [] },
): Block {
  return {
    kind: 'list',
    title: 'Why',
    isFolded: false,
    noun: 'reason',
    items: verdict.reasons.map((reason) => [
      ...reasonLine(reason, verdict, data),
      ...policyLine(reason, data),
    ]),
  };
}

/** Returns the reasons that are not in the heading. The heading counts only the findings that must be fixed. */
export function furtherReasons({ reasons }: Verdict): readonly VerdictReason[] {
  // If there are only such reasons, the heading already says why secrets of any severity fail.
  if (reasons.every(({ rule }) => rule === 'new-dangers')) return [];
  return reasons.filter((reason) => !isInHeading(reason));
}

/**
 * Returns true if the reason is already in the heading. A reason that a setting can accept is not, because the heading
 * does not name settings.
 */
function isInHeading({ rule, outcome, accept = '- ' }: VerdictReason): boolean {
  return rule === 'max-severity' && outcome === 'fail' && accept.startsWith('- ');
}

/** Returns a reason with its action and its subject. If the run has only one decision, both are omitted. */
function reasonLine(
  reason: VerdictReason,
  { hasFailures }: Verdict,
  { decisions }: Pick<ReportData, 'decisions'>,
): Line {
  const { action, subject, outcome } = reason;
  const { sentence, items } = reasonParts(reason);
  const isWhole = subject === '' || subject === '.';
  // In a run without failures, every reason is an error.
  const isMarked = outcome === 'error' && hasFailures;
  const about = isWhole ? [] : [text(' of '), subjectSpan(subject)];
  const head =
    (isWhole && decisions.length === 1) || action === ROOT_ACTION
      ? [text(isMarked ? 'Error: ' : '')]
      : [strong(action), ...about, text(`${isMarked ? ' (error)' : ''}: `)];
  const lines = items.flatMap((item) => [BREAK, ...message(item)]);
  return [...head, ...comparedLines(sentence), ...lines];
}

function policyLine({ line }: VerdictReason, data: Pick<ReportData, 'decisions' | 'run'>): Line {
  const url = line === undefined ? undefined : policyUrl(data, line);
  return url === undefined ? [] : [text(' ('), text(`policy line ${line}`, url), text(')')];
}

/**
 * Splits a message into its sentence and the two sides of its comparison, each on a separate line. The sides contain
 * full digests, so that users can copy them.
 */
function comparedLines(said: string): Line {
  const [sentence = '', ...sides] = splitComparison(said);
  return [
    ...message(withShortDigests(sentence)),
    ...withDifference(sides).flatMap((side) => [BREAK, ...side]),
  ];
}

/** Highlights where two compared names differ: the part after their common beginning. */
function withDifference(sides: readonly string[]): readonly Line[] {
  const lines = sides.map((side) => message(side));
  const [first, second] = lines.map((line) => line.flatMap(codeText));
  const [left = '', right = ''] = [first?.join('\n') ?? '', second?.join('\n') ?? ''];
  const same = [...left].findIndex((character, at) => character !== right[at]);
  const shared = same === -1 ? left.length : same;
  if (first?.length !== 1 || second?.length !== 1 || shared < MIN_SHARED) return lines;
  return lines.map((line) =>
    line.map((span): Span => (span.as === 'code' ? { ...span, boldFrom: shared } : span)),
  );
}

/**
 * Minimum length of a common beginning, in characters. It excludes digests and short names, which differ almost from
 * the start.
 */
const MIN_SHARED = 20;

function codeText(span: Span): readonly string[] {
  return span.as === 'code' ? [span.text] : [];
}

function subjectSpan(subject: string): Span {
  const shown = sourceText(subject);
  return shown === subject ? code(withShortDigests(subject)) : text(shown);
}

function distinctProblems(data: ReportData): readonly Problem[] {
  const all = [
    ...data.scans.flatMap(({ problems }) => problems),
    ...data.documents.flatMap(({ problems }) => problems),
  ];
  const byKey = new Map(all.map((problem) => [problemKey(problem), problem]));
  return [...byKey.values()].sort((a, b) => (problemKey(a) < problemKey(b) ? -1 : 1));
}
