import type { Problem } from '../model/inventory.ts';

/**
 * Leaves out the problems of manifests whose dependencies are missing only because the lockfile could not be read. The
 * unreadable lockfile is its own error, so that reports name the cause only once.
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
