import type { OpenSigning } from './signing.ts';

/**
 * Imports the code of `openSigning` and calls it. The code is imported late, because it is larger than all other code
 * of an action.
 */
export const openSigningLate: OpenSigning = async (...choice) => {
  const { openSigning } = await import('./open-signing.ts');
  return await openSigning(...choice);
};

/** Imports the code for signing in advance, while an action waits for a registry. */
export async function loadSigning(): Promise<void> {
  await import('./open-signing.ts');
}
