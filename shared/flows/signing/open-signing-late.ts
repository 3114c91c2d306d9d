import { setImmediate } from 'node:timers/promises';
import type { TokenSource } from '../../host/identity-token.ts';
import { SIGSTORE_AUDIENCE } from '../../model/trust.ts';
import type { OpenSigning } from './signing.ts';

/**
 * Imports the code of `openSigning` and calls it. The code is imported late, because it is larger than all other code
 * of an action. Node does nothing else during an import, so pending requests are sent first. One of these requests is
 * for the identity token.
 */
export const openSigningLate: OpenSigning = async (choice, run, machine, permitted) => {
  const tokens = choice.key === undefined ? earlyToken(machine) : machine;
  await setImmediate();
  const { openSigning } = await import('./open-signing.ts');
  return await openSigning(choice, run, machine, { permitted, tokens });
};

/**
 * Requests a token for Sigstore. An error is reported only when the token is used, so that errors in the inputs come
 * first.
 */
function earlyToken(source: TokenSource): TokenSource {
  const token = source.idToken(SIGSTORE_AUDIENCE);
  token.catch(() => undefined);
  return {
    idToken: (audience) => (audience === SIGSTORE_AUDIENCE ? token : source.idToken(audience)),
  };
}
