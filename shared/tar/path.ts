import { DataError } from '../errors/errors.ts';

/** Maximum length of a path, in characters. Equals PATH_MAX in Linux. */
const MAX_PATH_LENGTH = 4_096;

/** Matches an empty segment, `.` or `..`. These are rare, and only paths that contain them are split. */
const NEEDS_CLEANING = /(?:^|\/)\.{0,2}(?:\/|$)/;

/**
 * Returns the path without leading and trailing slashes, empty segments, `.` and `..`. As in container engines, `..`
 * removes the segment before it, even if this segment is a link.
 *
 * @param archive Name of the archive, for messages.
 * @throws {DataError} `path-escapes` if the path leads out of the archive.
 */
export function cleanTarPath(name: string, archive: string): string {
  if (name.length > MAX_PATH_LENGTH) {
    const message = `${archive} contains a path that is longer than ${MAX_PATH_LENGTH} characters`;
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
  const message = `${archive} contains a path that points outside the archive: ${JSON.stringify(name.slice(0, 200))}`;
  return new DataError('path-escapes', message, { path: archive });
}
