import type { Problem } from '../model/inventory.ts';

/**
 * Returns the problems without those that are only a consequence. A manifest without a lockfile is omitted if its
 * lockfile could not be read. The unreadable lockfile has its own problem, so that reports name the cause only once.
 */
export function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  const unread = problems.filter((problem) => !isUnlocked(problem)).map(({ path }) => path);
  const isConsequence = ({ message }: Problem) =>
    unread.some((path) => message.includes(` that ${path} does not contain: `));
  return problems.filter((problem) => !isUnlocked(problem) || !isConsequence(problem));
}

/** Returns true if the problem is about a manifest without a lockfile. */
export function isUnlocked({ code }: Problem): boolean {
  return code === 'unlocked';
}
