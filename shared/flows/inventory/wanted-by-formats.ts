import { groups } from '../../ecosystems/groups.generated.ts';
import { allEcosystems } from '../../inventory/needed-ecosystems.ts';
import { wantedFiles, wantedInFolder } from '../../inventory/wanted-files.ts';
import type { SourceKind } from '../../model/inventory.ts';
import type { ExtractKind, WantedFiles } from '../../model/wanted-files.ts';
import { mergeWanted } from '../../source/compile-wanted.ts';
import { WANTED_BY_AUDIT } from './wanted-by-audit.ts';

/**
 * Returns patterns for the files in a source that any format can read. For folders, the patterns were generated at
 * build time, so that they are known before the code for formats is loaded.
 */
export async function wantedByFormats(
  kind: SourceKind,
  extracts: readonly ExtractKind[],
): Promise<WantedFiles> {
  if (kind !== 'directory') return wantedFiles(await allEcosystems(), kind, extracts);
  return wantedInFolder(
    groups.map(({ wanted }) => wanted),
    extracts,
  );
}

/**
 * Returns patterns for the files in an image that any stage in a run can need. All stages request the same files,
 * because the layer cache has a separate entry for each list of patterns.
 */
export async function wantedBySharedRun(): Promise<WantedFiles> {
  return mergeWanted([await wantedByFormats('image', ['go-functions']), WANTED_BY_AUDIT]);
}
