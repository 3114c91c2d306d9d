import { DataError } from '../errors/errors.ts';

/** Maximum length of a version, in characters. The longest version in OSV's data has 126. */
const MAX_VERSION_LENGTH = 1_024;

/** Maximum length of a version that a message quotes, in characters. */
const SHOWN_LENGTH = 80;

/** Returns the error for a version that `scheme` cannot order. */
export function malformedVersion(version: string, scheme: string): DataError {
  const shown = version.length > SHOWN_LENGTH ? `${version.slice(0, SHOWN_LENGTH)}…` : version;
  return new DataError('malformed', `${JSON.stringify(shown)} is not a ${scheme} version`, {
    path: scheme,
  });
}

/**
 * Returns the version without leading and trailing whitespace.
 *
 * @throws {DataError} `malformed` if the version is empty or too long.
 */
export function checkedVersion(version: string, scheme: string): string {
  const trimmed = version.length > MAX_VERSION_LENGTH ? '' : version.trim();
  if (trimmed === '') throw malformedVersion(version, scheme);
  return trimmed;
}
