import type { Ecosystem, FileFormat } from '../ecosystems/ecosystem.ts';
import type { SourceKind } from '../model/inventory.ts';
import type { ExtractKind, WantedFiles } from '../model/wanted-files.ts';
import { mergeWanted } from '../source/compile-wanted.ts';
import { caselessNames } from './case-insensitive-names.ts';
import { documents } from './embedded-sboms.ts';
import { OS_FILES } from './os-release.ts';

/**
 * Returns patterns for the files to read from a source: the patterns of all formats for this kind of source, and
 * patterns for the files that identify the operating system.
 *
 * @param extracts Kinds of extracts to read in addition to those of the formats.
 */
export function wantedFiles(
  ecosystems: readonly Ecosystem[],
  sourceKind: SourceKind,
  extracts: readonly ExtractKind[] = [],
): WantedFiles {
  const formats = formatsFor(ecosystems, sourceKind).map(({ wanted }) => wanted);
  const names = sourceKind === 'directory' ? caselessNames(ecosystems) : [];
  return mergeWanted([...formats, { pathSuffixes: OS_FILES, caselessNames: names, extracts }]);
}

/**
 * Returns patterns for the files to read from a folder.
 *
 * @param lists The patterns that the formats of all ecosystems have for a folder.
 * @param extracts Kinds of extracts to read in addition to those in the lists.
 */
export function wantedInFolder(
  lists: readonly WantedFiles[],
  extracts: readonly ExtractKind[],
): WantedFiles {
  const sboms = documents.formats.map(({ wanted }) => wanted);
  return mergeWanted([...lists, ...sboms, { pathSuffixes: OS_FILES, extracts }]);
}

/** Cached formats, by list of ecosystems and kind of source, because all inventories of a run use the same formats. */
const known = new WeakMap<readonly Ecosystem[], Map<SourceKind, readonly FileFormat[]>>();

/**
 * Returns the formats of all ecosystems for a kind of source, including SBOM formats. Always returns the same array for
 * the same ecosystems.
 */
export function formatsFor(
  ecosystems: readonly Ecosystem[],
  sourceKind: SourceKind,
): readonly FileFormat[] {
  const byKind = known.get(ecosystems) ?? new Map<SourceKind, readonly FileFormat[]>();
  known.set(ecosystems, byKind);
  const formats = byKind.get(sourceKind) ?? findFormats(ecosystems, sourceKind);
  byKind.set(sourceKind, formats);
  return formats;
}

function findFormats(
  ecosystems: readonly Ecosystem[],
  sourceKind: SourceKind,
): readonly FileFormat[] {
  return [...ecosystems, documents]
    .flatMap(({ formats }) => formats)
    .filter(({ wantedIn }) => wantedIn === undefined || wantedIn.includes(sourceKind));
}
