import { type DiffLine, editScript } from './edit-script.ts';

/** Number of unchanged lines before and after a change. It is the default of other tools. */
const CONTEXT = 3;

/**
 * Returns the difference between the old and the new content of a file in unified diff format. Returns an empty string
 * if they are equal.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const lines = editScript(linesOf(before), linesOf(after));
  const hunks = hunksOf(lines).map((hunk) => hunkText(lines, hunk));
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

/**
 * Splits text into lines. Each line keeps its line break, so that a missing line break at the end of the file counts as
 * a difference.
 */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A hunk of the diff: a group of changes with the lines around them. `start` and `end` are indexes of lines. */
interface Hunk {
  readonly start: number;
  readonly end: number;
}

function hunksOf(lines: readonly DiffLine[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const [at, { sign }] of lines.entries()) {
    if (sign === ' ') continue;
    const start = Math.max(0, at - CONTEXT);
    const end = Math.min(lines.length, at + CONTEXT + 1);
    const last = hunks.at(-1);
    if (last !== undefined && start <= last.end) hunks.splice(-1, 1, { start: last.start, end });
    else hunks.push({ start, end });
  }
  return hunks;
}

function hunkText(lines: readonly DiffLine[], { start, end }: Hunk): string {
  const shown = lines.slice(start, end);
  const before = lines.slice(0, start);
  const oldRange = rangeOf(count(before, '+'), count(shown, '+'));
  const newRange = rangeOf(count(before, '-'), count(shown, '-'));
  return `@@ -${oldRange} +${newRange} @@\n${shown.map(lineText).join('')}`;
}

/** Returns the number of lines that do not have the given sign. */
function count(lines: readonly DiffLine[], sign: '-' | '+'): number {
  return lines.filter((line) => line.sign !== sign).length;
}

/**
 * Returns the position and the length of a hunk for its header. For an empty hunk, the position is that of the line
 * before it.
 */
function rangeOf(before: number, length: number): string {
  return length === 0 ? `${before},0` : `${before + 1},${length}`;
}

function lineText({ sign, text }: DiffLine): string {
  return text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`;
}
