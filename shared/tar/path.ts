import { DataError } from '../errors/errors.ts';

/** Longest path accepted, in characters: Linux's own PATH_MAX. */
const MAX_PATH_LENGTH = 4_096;

/** An empty segment, `.` or `..`: rare, and the only reason to take a path apart. */
const NEEDS_CLEANING = /(?:^|\/)\.{0,2}(?:\/|$)/;

/**
 * The path without leading slash, `.`, `..`, empty segments and trailing slash. `..` takes away the name
 * before it, whatever stands there, as engines read names.
 *
 * @param archive For messages.
 * @throws {DataError} `path-escapes` when it climbs out.
 */
export function cleanTarPath(name: string, archive: string): string {
  if (name.length > MAX_PATH_LENGTH) {
    const message = `${archive} has a path of more than ${MAX_PATH_LENGTH} characters`;
    throw new DataError('limit-exceeded', message, { path: archive });
  }
  if (!NEEDS_CLEANING.test(name)) return name;
  const segments: string[] = [];
  for (const segment of name.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) throw climbsOut(name, archive);
  }
  return segments.join('/');
}

function climbsOut(name: string, archive: string): DataError {
  const message = `${archive} has a path that climbs out: ${JSON.stringify(name.slice(0, 200))}`;
  return new DataError('path-escapes', message, { path: archive });
}
