import type { Edit } from './rule.ts';

/**
 * Returns the text after all edits. Equal edits count once. If an edit overlaps an edit that starts earlier, the later
 * edit is left out. Two insertions at one place are both made, in the given order.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = '';
  let at = 0;
  let last: Edit | undefined;
  for (const edit of sorted) {
    if (edit.span.start < at || (last !== undefined && isSame(edit, last))) continue;
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
    last = edit;
  }
  return result + text.slice(at);
}

function isSame(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
