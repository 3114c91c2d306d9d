import type { Problem } from '../model/inventory.ts';

/** The problems in the head revision, split into existing and new problems. */
export interface ComparedProblems {
  readonly added: readonly Problem[];
  /** Problems that the base also has, and whose file is the same in the base. */
  readonly existing: readonly Problem[];
}

/**
 * Splits the problems in the head revision into existing and new problems. A problem counts as existing only if the
 * base also has it and the file is unchanged, including the files that it refers to. In a changed file, the unreadable content
 * could be different.
 */
export function compareProblems(
  base: readonly Problem[],
  head: readonly Problem[],
  isSameFile: (path: string, message: string) => boolean,
): ComparedProblems {
  const known = new Set(base.map(keyOf));
  const isExisting = (problem: Problem) =>
    known.has(keyOf(problem)) && isSameFile(problem.path, problem.message);
  return {
    added: head.filter((problem) => !isExisting(problem)),
    existing: head.filter(isExisting),
  };
}

function keyOf({ code, path, message, line }: Problem): string {
  return JSON.stringify([code, path, message, line]);
}
