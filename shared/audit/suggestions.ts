import type { FindingEdit } from '../model/audit.ts';
import type { Finding } from '../model/finding.ts';
import { isNew } from '../model/is-new.ts';
import { applyEdits, compatibleEdits } from './apply-edits.ts';
import { keepsReadable, readableEdits } from './readable-edits.ts';

/** A file in a pull request, with the findings in it. */
export interface SuggestedFile {
  /** Path relative to the repository root. */
  readonly path: string;
  /** The audited text, without a byte order mark. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The lines of the file in the pull request's diff, by line number. */
  readonly lines: ReadonlyMap<number, ChangedLine>;
}

interface ChangedLine {
  readonly text: string;
  readonly isAdded: boolean;
  readonly hunk: number;
}

/** New content for whole lines of a file. It fixes one or more findings. */
export interface Suggestion {
  readonly path: string;
  readonly first: number;
  readonly last: number;
  /** The new lines including their line breaks. Empty if the lines are removed. */
  readonly text: string;
  /** The findings that the suggestion fixes, in the given order. */
  readonly findings: readonly Finding[];
}

/** A finding, with the range of lines that its edits change. */
interface Fix {
  readonly finding: Finding;
  readonly first: number;
  readonly last: number;
}

/** Maximum number of lines in a suggestion. A longer change is too hard to review in a comment. */
const MAX_LINES = 30;

/** Matches the replacement character, and control characters that GitHub hides or shows as a line break. */
const UNSHOWN = /[^\P{Cc}\t\n\r]|\r(?!\n)|\uFFFD/u;

const MARK = '\uFEFF';

/**
 * Returns the suggestions for a file, in the order of the lines. Only open findings with edits get suggestions. All
 * lines of a suggestion must be in one hunk of the diff, and the diff must contain the text that was audited. A finding
 * that is not new gets a suggestion only if it changes a line that the pull request changes.
 *
 * @param mask Masks secrets. A suggestion whose text contains a secret is omitted.
 */
export function suggestionsFor(
  file: SuggestedFile,
  mask: (text: string) => string,
): readonly Suggestion[] {
  const lines = file.text.split(/(?<=\n)/);
  const fixes = file.findings
    .filter(({ suppression, edits = [] }) => suppression === undefined && edits.length > 0)
    .map((finding) => fixOf(finding, lines.length))
    .filter((fix) => isInDiff(fix, file, lines));
  const isReadable = keepsReadable(file, compatibleEdits(editsOf(fixes)).edits);
  return grouped(fixes).flatMap((group) => {
    const groups = editsOf(group);
    const chosen = isReadable ? compatibleEdits(groups) : readableEdits(file, groups);
    const suggestion = suggestionOf(group, file, { lines, chosen });
    return suggestion === undefined || mask(suggestion.text) !== suggestion.text
      ? []
      : [suggestion];
  });
}

function editsOf(fixes: readonly Fix[]): readonly (readonly FindingEdit[])[] {
  return fixes.map(({ finding }) => finding.edits ?? []);
}

function fixOf(finding: Finding, count: number): Fix {
  const places = (finding.edits ?? []).map(({ line, endLine, endColumn }) => ({
    // An insertion after the last line counts as a change to the last line.
    first: Math.min(line, count),
    last: Math.min(endColumn === 1 && endLine > line ? endLine - 1 : endLine, count),
  }));
  const first = Math.min(...places.map((place) => place.first));
  return { finding, first, last: Math.max(...places.map((place) => place.last)) };
}

function isInDiff(
  { finding, first, last }: Fix,
  { lines: changed }: SuggestedFile,
  lines: readonly string[],
): boolean {
  if (last - first >= MAX_LINES) return false;
  const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const shown = numbers.map((number) => changed.get(number));
  const [start] = shown;
  const isSame = shown.every(
    (line, at) =>
      line !== undefined &&
      line.hunk === start?.hunk &&
      withoutEnd(line.text, first + at) === withoutEnd(lines[first + at - 1] ?? '', first + at),
  );
  return isSame && (isNew(finding) || shown.some((line) => line?.isAdded === true));
}

function withoutEnd(line: string, number: number): string {
  const text = line.replace(/\r?\n?$/, '');
  return number === 1 && text.startsWith(MARK) ? text.slice(1) : text;
}

/** Groups the fixes that change the same line, because GitHub can apply only one suggestion for each line. */
function grouped(fixes: readonly Fix[]): readonly (readonly Fix[])[] {
  const groups: Fix[][] = [];
  let last = 0;
  for (const fix of fixes.toSorted((a, b) => a.first - b.first || a.last - b.last)) {
    if (fix.first <= last) groups.at(-1)?.push(fix);
    else groups.push([fix]);
    last = Math.max(last, fix.last);
  }
  return groups;
}

function suggestionOf(
  group: readonly Fix[],
  { path, lines: changed }: SuggestedFile,
  {
    lines,
    chosen: { edits, isMade },
  }: {
    readonly lines: readonly string[];
    readonly chosen: ReturnType<typeof compatibleEdits<FindingEdit>>;
  },
): Suggestion | undefined {
  const first = Math.min(...group.map((fix) => fix.first));
  const last = Math.max(...group.map((fix) => fix.last));
  const from = lines.slice(0, first - 1).join('').length;
  const before = lines.slice(first - 1, last).join('');
  const placed = edits.map((edit) => ({
    ...edit,
    start: edit.start - from,
    end: edit.end - from,
  }));
  const text = applyEdits(before, placed);
  const isWhole = text === '' || text.endsWith('\n') || !before.endsWith('\n');
  if (text === before || !isWhole || UNSHOWN.test(before + text)) return undefined;
  const mark = first === 1 && changed.get(1)?.text.startsWith(MARK) === true ? MARK : '';
  const findings = group.filter((_, at) => isMade[at] === true).map(({ finding }) => finding);
  return { path, first, last, text: mark + text, findings };
}
