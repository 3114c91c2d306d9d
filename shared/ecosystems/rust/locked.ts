import { DataError } from '../../errors/errors.ts';
import { arrayAt, type JsonObject, objectAt, scalarText, stringAt } from '../../json/guards.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { readToml, tableLines } from '../toml.ts';
import { notALockfile, objectEntry } from '../unread.ts';

/** The command that regenerates a lockfile. */
export const FIX = 'run `cargo generate-lockfile`';

/** A `[[package]]` entry. An entry without a source is code in this source tree. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  readonly source: string | undefined;
  readonly checksum: string | undefined;
  /**
   * References to dependencies: `name`, or `name version` if the lockfile has several versions. Version 1 of the format
   * has `name version (source)`.
   */
  readonly references: readonly string[];
  readonly line: number | undefined;
}

/** Format versions that Cargo 1.95 can read. Before version 3, the file did not contain its format version. */
const VERSIONS: ReadonlySet<unknown> = new Set([undefined, 1, 2, 3, 4]);

/**
 * Returns the packages in a `Cargo.lock`, if all of them can be read.
 *
 * @throws {DataError} `malformed`, `not-a-lockfile` or `unsupported-version`. In these cases, Cargo also rejects the
 * whole file.
 */
export function lockedPackages(file: EcosystemFile): readonly Locked[] {
  const lockfile = readToml(file);
  if (!VERSIONS.has(lockfile['version'])) {
    const message = `Cargo.lock version ${scalarText(lockfile['version'])} is not supported. Fix: update Assay`;
    throw new DataError('unsupported-version', message, { path: file.path });
  }
  const tables = arrayAt(lockfile, 'package') ?? [];
  // The first versions of Cargo wrote the project in a separate table.
  const root = objectAt(lockfile, 'root');
  if (tables.length === 0 && root === undefined) throw notALockfile(file, '[[package]]', FIX);
  const lines = tableLines(file, '[[package]]');
  const checksums = objectAt(lockfile, 'metadata') ?? {};
  const entries = tables.map((table, index) => {
    const line = lines.length === tables.length ? lines[index] : undefined;
    const text = `package ${index + 1}`;
    return lockedOf(file, objectEntry(file, table, { text, line }), checksums, line);
  });
  return [...(root === undefined ? [] : [lockedOf(file, root, checksums, undefined)]), ...entries];
}

/**
 * Returns the lockfile entry that a TOML table describes. In version 1 of the format, the checksums of all entries are
 * in one table: `"checksum name version (source)" = "…"`.
 */
function lockedOf(
  file: EcosystemFile,
  table: JsonObject,
  checksums: JsonObject,
  line: number | undefined,
): Locked {
  const name = stringAt(table, 'name');
  const version = stringAt(table, 'version');
  const source = stringAt(table, 'source');
  if (!name || !version || (source === undefined && Object.hasOwn(table, 'source'))) {
    const message = `a package has no name, version or readable source. Fix: ${FIX}`;
    throw new DataError('malformed', message, { path: file.path, line });
  }
  return {
    name,
    version,
    source,
    checksum:
      stringAt(table, 'checksum') ?? stringAt(checksums, `checksum ${name} ${version} (${source})`),
    references: (arrayAt(table, 'dependencies') ?? []).map(scalarText),
    line,
  };
}
