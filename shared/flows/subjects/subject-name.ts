import { UserError } from '../../errors/errors.ts';
import { oneLine } from '../../text/sanitize.ts';

/** Matches characters that start a new line or move the cursor. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/**
 * Rejects a name with control characters. It could add lines to the log of this run, or to the output of any program
 * that prints the name.
 *
 * @throws {UserError} `input-invalid`
 */
export function requirePrintable(name: string): void {
  if (!CONTROL.test(name)) return;
  throw new UserError(
    'input-invalid',
    `The name ${oneLine(name)} contains a control character.`,
    'Rename the file, or correct the list.',
  );
}
