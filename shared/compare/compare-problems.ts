import type { Problem } from '../model/inventory.ts';

/** Problems of the head, divided into existing problems and new problems. */
export interface ComparedProblems {
  readonly added: readonly Problem[];
  /** Problems that the base also has, in unchanged files. */
  readonly existing: readonly Problem[];
}

/**
 * Divides the problems of the head into existing and added problems. A problem counts as existing only if the base has
 * it too and its file is unchanged. In a changed file, the unreadable content could be different.
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
