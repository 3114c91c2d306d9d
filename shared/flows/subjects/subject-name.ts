import { UserError } from '../../errors/errors.ts';
import { oneLine } from '../../text/sanitize.ts';

/** Characters that start a line or move the cursor. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/**
 * Refuses a name that could write lines of its own into the log of this run, or of those who read the evidence.
 *
 * @throws {UserError} `input-invalid`
 */
export function requirePrintable(name: string): void {
  if (!CONTROL.test(name)) return;
  throw new UserError(
    'input-invalid',
    `The name ${oneLine(name)} has a control character.`,
    'Rename the file, or correct the list.',
  );
}
