import { ecosystems } from '../../ecosystems/registry.generated.ts';
import { wantedFiles } from '../../inventory/wanted-files.ts';
import type { SourceKind } from '../../model/inventory.ts';
import type { ExtractKind, WantedFiles } from '../../model/wanted-files.ts';

/** Returns the files of a source that any format can read. */
export function wantedByFormats(kind: SourceKind, extracts: readonly ExtractKind[]): WantedFiles {
  return wantedFiles(ecosystems, kind, extracts);
}
