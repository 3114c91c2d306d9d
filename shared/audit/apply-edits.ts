import type { Edit } from './rule.ts';

/** A change of a text: the code units from `start` to `end` become `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Returns the edits that can be made together. Each group is one fix: all its edits are made, or none. A group is left
 * out if one of its edits overlaps an edit of an earlier group. Equal edits count once.
 */
export function compatibleEdits<T extends TextEdit>(
  groups: readonly (readonly T[])[],
): { readonly edits: readonly T[]; readonly isMade: readonly boolean[] } {
  const edits: T[] = [];
  const isMade = groups.map((group) => {
    const added = group.filter((edit) => !edits.some((other) => isSame(edit, other)));
    const isFree = added.every((edit) => !edits.some((other) => overlaps(edit, other)));
    if (isFree) edits.push(...added);
    return isFree;
  });
  return { edits, isMade };
}

/**
 * Returns the text after the edits. Equal edits count once. An edit that overlaps an earlier edit of the list is left
 * out. Insertions at one place are made in the given order.
 */
export function applyEdits(
  text: string,
  edits: readonly (TextEdit | Pick<Edit, 'span' | 'text'>)[],
): string {
  const groups = edits.map((edit) => ['span' in edit ? { ...edit.span, text: edit.text } : edit]);
  const made = compatibleEdits(groups).edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, text: added } of made) {
    result += text.slice(at, start) + added;
    at = end;
  }
  return result + text.slice(at);
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/** An insertion overlaps only a change around its place. */
function overlaps(a: TextEdit, b: TextEdit): boolean {
  return a.start < b.end && b.start < a.end;
}
