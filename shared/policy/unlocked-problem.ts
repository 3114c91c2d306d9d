import type { Problem } from '../model/inventory.ts';

/**
 * Omits problems that are only the consequence of another problem. For example, if a lockfile could not be read, its
 * manifest does not have a lockfile either. Only the first of these problems is kept, so that reports name the cause
 * once.
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
