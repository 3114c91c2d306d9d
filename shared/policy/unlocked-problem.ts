import type { Problem } from '../model/inventory.ts';

/**
 * Returns the problems without the manifests whose dependencies are missing only because their lockfile could not be
 * read. The problem of the lockfile is an error of its own, and reports name the cause once.
 */
export function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  const unread = problems.filter((problem) => !isUnlocked(problem)).map(({ path }) => path);
  const isConsequence = ({ message }: Problem) =>
    unread.some((path) => message.includes(` that ${path} does not contain: `));
  return problems.filter((problem) => !isUnlocked(problem) || !isConsequence(problem));
}

/** Returns true if the problem concerns a manifest without a lockfile. */
export function isUnlocked({ code }: Problem): boolean {
  return code === 'unlocked';
}
