import { UserError } from '../../shared/errors/errors.ts';

/** The last second of the year 9999, which ISO 8601 can still write in four digits. */
const MAX_SECONDS = 253_402_300_799;

/**
 * The time that documents bear, as ISO text; undefined for none, so that the same input gives the same
 * bytes.
 *
 * @throws {UserError} when SOURCE_DATE_EPOCH is not a number of seconds.
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
    'The environment variable SOURCE_DATE_EPOCH is not a number of seconds since 1970.',
    'Set it to whole seconds, such as the output of `git log -1 --format=%ct`.',
  );
}
