import { UserError } from '../../errors/errors.ts';

/** Last second of the year 9999, in seconds since 1970. In ISO 8601, later years need more than four digits. */
const MAX_SECONDS = 253_402_300_799;

/**
 * Returns the timestamp for documents in ISO format. Returns undefined without SOURCE_DATE_EPOCH, so that the same
 * input always results in the same bytes.
 *
 * @throws {UserError} if SOURCE_DATE_EPOCH is not a number of seconds.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function documentTimestamp(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const text = env['SOURCE_DATE_EPOCH'] ?? '';
  if (text === '') return undefined;
  const seconds = Number(text);
  if (/^\d{1,12}$/.test(text) && seconds <= MAX_SECONDS) {
    return new Date(seconds * 1_000).toISOString().replace('.000Z', 'Z');
  }
  throw new UserError(
    'input-invalid',
    'The SOURCE_DATE_EPOCH environment variable is not a number of seconds since 1970.',
    'Set the variable to an integer, such as the output of `git log -1 --format=%ct`.',
  );
}
