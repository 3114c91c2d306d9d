import type { OpenSigning } from './signing.ts';

/** Opens signing like `openSigning`, and loads the code for it only then: it is larger than the rest of an action. */
export const openSigningLate: OpenSigning = async (...choice) => {
  const { openSigning } = await import('./open-signing.ts');
  return await openSigning(...choice);
};

/** Loads that code while an action waits for a registry. */
export async function loadSigning(): Promise<void> {
  await import('./open-signing.ts');
}
