import type { OpenSigning } from './signing.ts';

/** Calls `openSigning`, and imports its code only then, because it is larger than the other code of an action. */
export const openSigningLate: OpenSigning = async (...choice) => {
  const { openSigning } = await import('./open-signing.ts');
  return await openSigning(...choice);
};

/** Imports the code for signing in advance, while an action waits for a registry. */
export async function loadSigning(): Promise<void> {
  await import('./open-signing.ts');
}
