import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, stringAt } from '../../json/guards.ts';
import { schemeFor } from '../../versions/scheme-for.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { archiveName } from './archive-name.ts';
import { normalizedName } from './python-package.ts';

/** The name, version and line number of a lockfile entry. */
interface Stated {
  readonly name: string;
  readonly version: string;
  readonly line?: number | undefined;
}

/**
 * Throws an error unless the name and version of an entry match the file names of its archives.
 *
 * @throws {DataError} `contradiction` if an archive has a different name or version.
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
      `the entry for ${name} ${version} contains an archive of ${archive.name} ${archive.version}. ` +
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

/** Returns the URL of each file in an entry, or the file's name if it has no URL. */
export function archivesIn(files: readonly unknown[]): readonly string[] {
  return files.filter(isObject).flatMap((file: JsonObject) => {
    const locations = ['url', 'path', 'name', 'file', 'filename'].map((key) => stringAt(file, key));
    return locations.filter((location) => location !== undefined);
  });
}
