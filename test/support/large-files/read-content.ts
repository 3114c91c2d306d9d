import { ecosystems } from '../../../shared/ecosystems/registry.generated.ts';
import { takeInventory } from '../../../shared/inventory/take-inventory.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';

/**
 * Reads one file as the only file in a folder. If it is a package database, reads it as the only file in an image.
 */
export function readContent(path: string, bytes: Buffer): Inventory {
  const kind = /^(?:var|lib)\//.test(path) ? 'image' : 'directory';
  const description = { kind, name: 'large' } as const;
  const contents = { description, layers: [], files: [{ path, bytes }], problems: [] };
  return takeInventory(contents, ecosystems);
}
