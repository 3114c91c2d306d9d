import { resolve } from 'node:path';
import { UserError } from '../../errors/errors.ts';
import type { Variables } from '../../host/machine.ts';
import { readInputFile } from '../../host/read-input-file.ts';

const ENVIRONMENT = 'env://';

/** Key sources: the folder that contains key files, and the environment variables. */
interface KeyPlace {
  readonly workspace: string;
  readonly env: Variables;
  /** Hides a secret in all later output. */
  mask(secret: string): void;
}

/**
 * Returns a private key in PEM format, from a file or from an environment variable (`env://NAME`).
 *
 * @throws {UserError} if the key is missing.
 */
export async function readKey(key: string, place: KeyPlace): Promise<string> {
  if (!key.startsWith(ENVIRONMENT)) {
    return (await readInputFile(resolve(place.workspace, key))).toString('utf8');
  }
  const name = key.slice(ENVIRONMENT.length);
  const text = place.env[name] ?? '';
  if (text !== '') {
    place.mask(text);
    return text;
  }
  throw new UserError(
    'input-missing',
    `The ${name} environment variable, which must contain the key, is missing or empty.`,
    'In the step, use `env:` to set the variable to a secret.',
  );
}
