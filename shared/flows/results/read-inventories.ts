import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decode } from '../../json/decode.ts';
import { parseJson } from '../../json/parse-json.ts';
import { type Inventory, inventorySchema } from '../../model/inventory.ts';
import { boundedFile } from './bounded-file.ts';

/**
 * Matches the names of the inventory files that `sbom` writes. For a multi-platform image, `sbom` writes one file for
 * each platform.
 */
const NAME = /^inventory(?:\.[A-Za-z0-9_-]+)?\.json$/;

/** Maximum size of a file, in bytes. A file with 100,000 packages is about 70 MB in size. */
const MAX_BYTES = 128 * 1024 * 1024;

/** Maximum number of files. An image has at most a dozen platforms. */
const MAX_FILES = 100;

/** The inventories for the list of packages in the HTML report. */
export interface ReadInventories {
  readonly inventories: readonly Inventory[];
  /** One message for each inventory that cannot be shown. These messages do not change the verdict. */
  readonly problems: readonly string[];
}

/**
 * Reads the inventories that `sbom` wrote to a folder, at any depth. Only the HTML report shows them. No decision
 * depends on them.
 */
export async function readInventories(folder: string): Promise<ReadInventories> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const paths = entries.filter((path) => NAME.test(basename(path))).sort();
  const bySource = new Map<string, Inventory>();
  const problems: string[] = [];
  for (const path of paths.slice(0, MAX_FILES)) {
    try {
      const bytes = await boundedFile(join(folder, path), path, MAX_BYTES);
      const inventory = decode(inventorySchema, parseJson(bytes, path));
      // A later step can list the same source again.
      const { kind, name, digest, platform } = inventory.source;
      bySource.set(JSON.stringify([kind, name, digest, platform]), inventory);
    } catch (error) {
      problems.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const left = paths.length - MAX_FILES;
  if (left > 0)
    problems.push(`${left} inventories were not read, because the limit is ${MAX_FILES}`);
  return { inventories: [...bySource.values()], problems };
}
