import type { RunRepository } from '../../host/run-repository.ts';
import { openKeySigning } from './key-signing.ts';
import { openKeylessSigning } from './keyless-signing.ts';
import type { Signing, SigningChoice, SigningMachine } from './signing.ts';

/** Opens one signer for the whole run. The signer uses the identity of the workflow or a key. */
export async function openSigning(
  choice: SigningChoice,
  run: RunRepository,
  machine: SigningMachine,
): Promise<Signing> {
  const { key } = choice;
  return key === undefined
    ? await openKeylessSigning(choice, run, machine)
    : await openKeySigning({ ...choice, key }, run, machine);
}
