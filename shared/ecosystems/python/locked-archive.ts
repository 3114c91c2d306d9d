import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, stringAt } from '../../json/guards.ts';
import { schemeFor } from '../../versions/scheme-for.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { archiveName } from './archive-name.ts';
import { normalizedName } from './python-package.ts';

/** Name and version of a lockfile entry. */
interface Stated {
  readonly name: string;
  readonly version: string;
  readonly line?: number | undefined;
}

/**
 * Compares an entry with the file names of its archives.
 *
 * @throws {DataError} `contradiction` if an archive has another name or version.
 */
export function requireSame(
  file: EcosystemFile,
  { name, version, line }: Stated,
  archives: readonly string[],
): void {
  for (const location of archives) {
    const archive = archiveName(location);
    if (archive === undefined) continue;
    const isSame =
      normalizedName(archive.name) === normalizedName(name) &&
      (version === '' || isSameVersion(archive.version, version));
    if (isSame) continue;
    const message =
      `${name} ${version} has an archive for ${archive.name} ${archive.version}. ` +
      'Fix: regenerate the lockfile';
    throw new DataError('contradiction', message, { path: file.path, line });
  }
}

/** True if the versions are equal, even in different spellings, such as `2024.07.04` and `2024.7.4`. */
function isSameVersion(one: string, other: string): boolean {
  if (one === other) return true;
  try {
    return schemeFor('PyPI')?.compare(one.replaceAll('_', '-'), other) === 0;
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}

/** Returns the URLs of an entry's files. If a file has no URL, returns its name. */
export function archivesIn(files: readonly unknown[]): readonly string[] {
  return files.filter(isObject).flatMap((file: JsonObject) => {
    const locations = ['url', 'path', 'name', 'file', 'filename'].map((key) => stringAt(file, key));
    return locations.filter((location) => location !== undefined);
  });
}
