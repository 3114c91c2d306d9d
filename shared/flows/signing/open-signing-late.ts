import { setImmediate } from 'node:timers/promises';
import type { OpenSigning } from './signing.ts';

/**
 * Imports the code of `openSigning` and calls it. The code is imported late, because it is larger than all other code
 * of an action. Requests that were made before are sent first, because Node does nothing else during an import.
 */
export const openSigningLate: OpenSigning = async (...choice) => {
  await setImmediate();
  const { openSigning } = await import('./open-signing.ts');
  return await openSigning(...choice);
};
