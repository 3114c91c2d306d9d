import type { TokenSource } from '../../host/identity-token.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { openKeySigning } from './key-signing.ts';
import { openKeylessSigning } from './keyless-signing.ts';
import type { Signing, SigningChoice, SigningMachine } from './signing.ts';

/** Work that started before the signing code was loaded. */
interface Early {
  /** Resolves when the run may sign. */
  readonly permitted?: Promise<unknown> | undefined;
  /** Returns a token that was already requested. By default, a token is requested from the machine. */
  readonly tokens?: TokenSource;
}

/** Opens one signer for the whole run. The signer uses either the workflow's identity or a key. */
export async function openSigning(
  choice: SigningChoice,
  run: RunRepository,
  machine: SigningMachine,
  { permitted, tokens = machine }: Early = {},
): Promise<Signing> {
  const { key } = choice;
  if (key === undefined) return await openKeylessSigning(choice, run, tokens, permitted);
  const [signing] = await Promise.all([
    openKeySigning({ ...choice, key }, run, machine),
    permitted,
  ]);
  return signing;
}
