import type { RunRepository } from '../../host/run-repository.ts';
import { openKeySigning } from './key-signing.ts';
import { openKeylessSigning } from './keyless-signing.ts';
import type { Signing, SigningChoice, SigningMachine } from './signing.ts';

/**
 * Opens one signer for the whole run. The signer uses the identity of the workflow or a key.
 *
 * @param permitted Resolves when the run may sign.
 */
export async function openSigning(
  choice: SigningChoice,
  run: RunRepository,
  machine: SigningMachine,
  permitted?: Promise<unknown>,
): Promise<Signing> {
  const { key } = choice;
  if (key === undefined) return await openKeylessSigning(choice, run, machine, permitted);
  const [signing] = await Promise.all([
    openKeySigning({ ...choice, key }, run, machine),
    permitted,
  ]);
  return signing;
}
