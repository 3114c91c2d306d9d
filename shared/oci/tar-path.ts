import { DataError } from '../errors/errors.ts';

/** Longest path accepted, in characters: Linux's own PATH_MAX. */
const MAX_PATH_LENGTH = 4_096;

/** An empty segment, `.` or `..`: rare, and the only reason to take a path apart. */
const NEEDS_CLEANING = /(?:^|\/)\.{0,2}(?:\/|$)/;

/**
 * The path without leading slash, `.`, empty segments and trailing slash.
 *
 * @param archive For messages.
 * @throws {DataError} `path-escapes` when it has `..`, whether or not it would climb out in the end.
 */
export function cleanTarPath(name: string, archive: string): string {
  if (name.length > MAX_PATH_LENGTH) {
    const message = `${archive} has a path of more than ${MAX_PATH_LENGTH} characters`;
    throw new DataError('limit-exceeded', message, { path: archive });
  }
  if (!NEEDS_CLEANING.test(name)) return name;
  const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.');
  if (!segments.includes('..')) return segments.join('/');
  const message = `${archive} has a path that climbs out: ${JSON.stringify(name.slice(0, 200))}`;
  throw new DataError('path-escapes', message, { path: archive });
}
