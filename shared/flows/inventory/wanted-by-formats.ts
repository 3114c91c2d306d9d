import { groups } from '../../ecosystems/groups.generated.ts';
import { allEcosystems } from '../../inventory/needed-ecosystems.ts';
import { wantedFiles, wantedInFolder } from '../../inventory/wanted-files.ts';
import type { SourceKind } from '../../model/inventory.ts';
import type { ExtractKind, WantedFiles } from '../../model/wanted-files.ts';

/**
 * Returns the files of a source that any format can read. For folders, these lists were generated at build time, so
 * that the files are known before the code of the formats is loaded.
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
