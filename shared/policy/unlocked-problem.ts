import type { Problem } from '../model/inventory.ts';

/** Whether the problem is a manifest that no lockfile covers. */
export function isUnlocked({ code }: Problem): boolean {
  return code === 'unlocked';
}
