import type { Problem } from '../model/inventory.ts';

/** Returns true if the problem concerns a manifest without a lockfile. */
export function isUnlocked({ code }: Problem): boolean {
  return code === 'unlocked';
}
