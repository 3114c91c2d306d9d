import { setImmediate } from 'node:timers/promises';
import type { TokenSource } from '../../host/identity-token.ts';
import { SIGSTORE_AUDIENCE } from '../../model/trust.ts';
import type { OpenSigning } from './signing.ts';

/**
 * Imports the code of `openSigning` and calls it. This code is larger than all other code of an action, so it is
 * imported only when needed. The import blocks Node. Pending requests, such as the one for the identity token, are
 * therefore sent before it.
 */
export const openSigningLate: OpenSigning = async (choice, run, machine, permitted) => {
  const tokens = choice.key === undefined ? earlyToken(machine) : machine;
  await setImmediate();
  const { openSigning } = await import('./open-signing.ts');
  return await openSigning(choice, run, machine, { permitted, tokens });
};

/**
 * Requests an identity token for Sigstore immediately. A failure throws an error only when the token is used. Errors in
 * the inputs are therefore reported first.
 */
function earlyToken(source: TokenSource): TokenSource {
  const token = source.idToken(SIGSTORE_AUDIENCE);
  token.catch(() => undefined);
  return {
    idToken: (audience) => (audience === SIGSTORE_AUDIENCE ? token : source.idToken(audience)),
  };
}
