import { haveSameKey, mergedInsertion } from './merge-insertions.ts';
import type { Edit } from './rule.ts';

/** A change to a string: replaces the code units from `start` to `end` with `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Returns the edits that can be made together. Each group is one fix, so all or none of its edits are made. `isMade`
 * has one entry for each group, and is false if the group conflicts with an earlier group. Identical edits are made
 * only once. Insertions of the same key are merged.
 */
export function compatibleEdits<T extends TextEdit>(
  groups: readonly (readonly T[])[],
): { readonly edits: readonly T[]; readonly isMade: readonly boolean[] } {
  let edits: readonly T[] = [];
  const isMade = groups.map((group) => {
    const joined = withGroup(edits, group);
    edits = joined ?? edits;
    return joined !== undefined;
  });
  return { edits, isMade };
}

/** Returns the edits together with those of the group. Returns undefined if the group conflicts with the edits. */
function withGroup<T extends TextEdit>(
  edits: readonly T[],
  group: readonly T[],
): readonly T[] | undefined {
  const joined = [...edits];
  for (const edit of group) {
    if (joined.some((other) => isSame(edit, other))) continue;
    if (edits.some((other) => overlaps(edit, other))) return undefined;
    const at = joined.findIndex((other) => insertsSameKey(edit, other));
    const other = joined[at];
    const text = other === undefined ? edit.text : mergedInsertion(other.text, edit.text);
    if (text === undefined) return undefined;
    if (other === undefined) joined.push(edit);
    else joined[at] = { ...other, text };
  }
  return joined;
}

function insertsSameKey(a: TextEdit, b: TextEdit): boolean {
  const isInsertion = a.start === a.end && b.start === a.start && b.end === a.start;
  return isInsertion && haveSameKey(a.text, b.text);
}

/**
 * Applies the edits and returns the new text. Identical edits are applied only once. An edit that overlaps an earlier
 * edit is omitted. Insertions at the same position keep the given order.
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

/**
 * Returns true if two changes overlap. An insertion overlaps another change only if its position is inside that change.
 */
function overlaps(a: TextEdit, b: TextEdit): boolean {
  return a.start < b.end && b.start < a.end;
}
