import { groups } from '../../ecosystems/groups.generated.ts';
import { allEcosystems } from '../../inventory/needed-ecosystems.ts';
import { wantedFiles, wantedInFolder } from '../../inventory/wanted-files.ts';
import type { SourceKind } from '../../model/inventory.ts';
import type { ExtractKind, WantedFiles } from '../../model/wanted-files.ts';
import { mergeWanted } from '../../source/compile-wanted.ts';
import { WANTED_BY_AUDIT } from './wanted-by-audit.ts';

/**
 * Returns patterns for the files in a source that any format can read. The patterns for folders were generated at build
 * time, so the code for formats is not loaded for them.
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
 * Returns patterns for the files in an image that any stage in a run can need. The layer cache has an entry for each
 * list of patterns, so all stages request the same files.
 */
export async function wantedBySharedRun(): Promise<WantedFiles> {
  return mergeWanted([await wantedByFormats('image', ['go-functions']), WANTED_BY_AUDIT]);
}
