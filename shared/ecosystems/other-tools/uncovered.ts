import type { EcosystemFile, FileFormat, ParseContext } from '../ecosystem.ts';
import { packageOf } from '../package-of.ts';
import { parseEach } from '../parse-each.ts';

/** A dependency in a file whose package manager has no OSV ecosystem. */
export interface StatedPackage {
  readonly name: string;
  /** Empty if the file does not pin a single version. */
  readonly version: string;
  readonly isDirect?: boolean | undefined;
}

type Wanted = Pick<FileFormat, 'wanted' | 'isPrimary' | 'isLikely'>;

/**
 * Returns a format whose packages are listed without an OSV ecosystem. The scan counts them as skipped. A missing
 * lockfile is not a problem, because not even exact versions can be compared.
 *
 * @param type Type of the purls.
 * @param read Returns the dependencies. Throws a DataError if the file has a different format.
 */
export function uncovered(
  files: Wanted,
  type: string,
  read: (file: EcosystemFile, context: ParseContext) => readonly StatedPackage[],
): FileFormat {
  return {
    ...files,
    role: 'manifest',
    wantedIn: ['directory', 'file'],
    parse: (file, context) =>
      parseEach(distinct(read(file, context)), ({ name: fullName, version, isDirect }) => {
        const slash = fullName.lastIndexOf('/');
        const namespace = slash === -1 ? undefined : fullName.slice(0, slash);
        const name = fullName.slice(slash + 1);
        return packageOf(file, { type, namespace, name, fullName, version, isDirect });
      }),
  };
}

function distinct(stated: readonly StatedPackage[]): Iterable<StatedPackage> {
  return new Map(stated.map((one) => [`${one.name}@${one.version}`, one])).values();
}

/** Removes comments that start with the marker, at the start of a line or after whitespace. */
export function withoutComments(file: EcosystemFile, marker: '#' | ';' | '//'): string {
  const pattern = new RegExp(`(^|\\s)${marker}.*$`);
  return file.bytes
    .toString('utf8')
    .slice(0, MAX_LENGTH)
    .split('\n')
    .map((row) => row.replace(pattern, '$1'))
    .join('\n');
}

/**
 * Maximum number of characters in a file that are searched for dependencies. Real manifests are a few kilobytes long.
 */
const MAX_LENGTH = 256 * 1024;
