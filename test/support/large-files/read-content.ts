import { ecosystems } from '../../../shared/ecosystems/registry.generated.ts';
import { takeInventory } from '../../../shared/inventory/take-inventory.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';

/** Reads one file as the only one of a folder, or of an image if it is a package database. */
export function readContent(path: string, bytes: Buffer): Inventory {
  const kind = /^(?:var|lib)\//.test(path) ? 'image' : 'directory';
  const description = { kind, name: 'large' } as const;
  const contents = { description, layers: [], files: [{ path, bytes }], problems: [] };
  return takeInventory(contents, ecosystems);
}
