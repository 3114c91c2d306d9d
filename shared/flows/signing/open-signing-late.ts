import { setImmediate } from 'node:timers/promises';
import type { TokenSource } from '../../host/identity-token.ts';
import { SIGSTORE_AUDIENCE } from '../../model/trust.ts';
import type { OpenSigning } from './signing.ts';

/**
 * Imports the code of `openSigning` and calls it. The code is imported only when needed, because it is larger than all
 * other code of an action. Because the import blocks Node, pending requests, such as the one for the identity token,
 * are sent first.
 */
export const openSigningLate: OpenSigning = async (choice, run, machine, permitted) => {
  const tokens = choice.key === undefined ? earlyToken(machine) : machine;
  await setImmediate();
  const { openSigning } = await import('./open-signing.ts');
  return await openSigning(choice, run, machine, { permitted, tokens });
};

/**
 * Requests an identity token for Sigstore immediately. If this fails, the error is thrown only when the token is used,
 * so that errors in the inputs are reported first.
 */
function earlyToken(source: TokenSource): TokenSource {
  const token = source.idToken(SIGSTORE_AUDIENCE);
  token.catch(() => undefined);
  return {
    idToken: (audience) => (audience === SIGSTORE_AUDIENCE ? token : source.idToken(audience)),
  };
}
