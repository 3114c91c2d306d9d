import { extractOptions, openExtractor } from '../../shared/binary/extractor.ts';
import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import type { Inventory } from '../../shared/model/inventory.ts';

/** Size of the chunks in which layers arrive, in bytes. */
const CHUNK_BYTES = 64 * 1024;

/** Returns the inventory of one executable, read in chunks as from a layer. */
export function inventoryOfExecutable(path: string, bytes: Buffer): Inventory {
  const extractor = openExtractor(
    'executable',
    path,
    bytes.length,
    extractOptions(new Set(['go-functions'])),
  );
  let isWanted = extractor !== undefined;
  for (let at = 0; isWanted && at < bytes.length; at += CHUNK_BYTES) {
    isWanted = extractor?.push(bytes.subarray(at, at + CHUNK_BYTES)) === true;
  }
  const extract = isWanted ? extractor?.end() : undefined;
  const files =
    extract === undefined ? [] : [{ path, bytes: extract, extract: 'executable' as const }];
  return takeInventory(
    { description: { kind: 'image', name: path }, layers: [], files, problems: [] },
    ecosystems,
  );
}
