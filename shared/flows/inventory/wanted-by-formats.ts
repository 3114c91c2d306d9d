import { groups } from '../../ecosystems/groups.generated.ts';
import { allEcosystems } from '../../inventory/needed-ecosystems.ts';
import { wantedFiles, wantedInFolder } from '../../inventory/wanted-files.ts';
import type { SourceKind } from '../../model/inventory.ts';
import type { ExtractKind, WantedFiles } from '../../model/wanted-files.ts';

/**
 * Returns the files of a source that any format can read. For folders, these lists are generated, so that the code of
 * the formats does not have to be loaded before the files are known.
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
