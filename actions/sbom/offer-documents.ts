import type { Host } from '../../shared/host/host.ts';
import { prettyJsonChunks } from '../../shared/json/canonical-json.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { DOCUMENT_FORMATS, type DocumentOptions } from '../../shared/sbom/format.ts';
import { documentChunks } from '../../shared/sbom/write-document.ts';
import { withoutPrograms } from './write-files.ts';

/** Writes the documents in the formats that the user requested with `-o`. */
export async function offerDocuments(
  inventory: Inventory,
  options: DocumentOptions,
  host: Host,
): Promise<void> {
  await host.offer('json', () => prettyJsonChunks(withoutPrograms(inventory)));
  for (const format of DOCUMENT_FORMATS) {
    await host.offer(format, () => documentChunks(inventory, format, options));
  }
}
