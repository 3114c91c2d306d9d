import { setImmediate } from 'node:timers/promises';
import type { TokenSource } from '../../host/identity-token.ts';
import { SIGSTORE_AUDIENCE } from '../../model/trust.ts';
import type { OpenSigning } from './signing.ts';

/**
 * Imports the code of `openSigning` and calls it. The code is imported late, because it is larger than all other code
 * of an action. Requests that were made before are sent first, because Node does nothing else during an import. One of
 * them is the request for the identity token.
 */
export const openSigningLate: OpenSigning = async (choice, run, machine, permitted) => {
  const tokens = choice.key === undefined ? earlyToken(machine) : machine;
  await setImmediate();
  const { openSigning } = await import('./open-signing.ts');
  return await openSigning(choice, run, machine, { permitted, tokens });
};

/** Requests a token for Sigstore. An error is reported when the token is used, after errors in the inputs. */
function earlyToken(source: TokenSource): TokenSource {
  const token = source.idToken(SIGSTORE_AUDIENCE);
  token.catch(() => undefined);
  return {
    idToken: (audience) => (audience === SIGSTORE_AUDIENCE ? token : source.idToken(audience)),
  };
}
