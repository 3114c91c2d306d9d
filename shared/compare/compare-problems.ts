import type { Problem } from '../model/inventory.ts';

/** Problems of the head, divided into existing problems and new problems. */
export interface ComparedProblems {
  readonly added: readonly Problem[];
  /** Problems that the base also has, in unchanged files. */
  readonly existing: readonly Problem[];
}

/**
 * Divides the problems of the head. A problem counts as existing only if its file is the same in the base, because
 * otherwise its unreadable content could have changed.
 */
export function compareProblems(
  base: readonly Problem[],
  head: readonly Problem[],
  isSameFile: (path: string) => boolean,
): ComparedProblems {
  const known = new Set(base.map(keyOf));
  const isExisting = (problem: Problem) => known.has(keyOf(problem)) && isSameFile(problem.path);
  return {
    added: head.filter((problem) => !isExisting(problem)),
    existing: head.filter(isExisting),
  };
}

function keyOf({ code, path, message, line }: Problem): string {
  return JSON.stringify([code, path, message, line]);
}
