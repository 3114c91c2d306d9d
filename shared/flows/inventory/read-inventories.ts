import { availableParallelism } from 'node:os';
import { ecosystems } from '../../ecosystems/registry.generated.ts';
import { DataError, UserError } from '../../errors/errors.ts';
import { withBase } from '../../inventory/base-origin.ts';
import { wantedFiles } from '../../inventory/wanted-files.ts';
import type { Inventory } from '../../model/inventory.ts';
import type { WantedFiles } from '../../model/wanted-files.ts';
import type { ImageStoreDependencies } from '../../oci/open-image-store.ts';
import { readDocument } from '../../sbom/read-document.ts';
import type { LayerCache } from '../../source/layer-cache.ts';
import { openSources, readFiles } from '../../source/open-source.ts';
import type { NamedImage, OpenSource, SourceContents, SourceRequest } from '../../source/source.ts';
import type { ListPackages } from './list-packages.ts';

/** Called with the content of a folder and the files that formats can read. */
export type OnRead = (contents: SourceContents, wanted: WantedFiles) => Promise<void>;

export interface ReadOptions {
  readonly cache: LayerCache | undefined;
  /** Base image from the inputs. */
  readonly base: NamedImage | undefined;
  readonly progress: (done: number, total: number) => void;
  readonly onRead?: OnRead | undefined;
  /** True to also read the functions of Go programs. */
  readonly readsFunctions: boolean;
  readonly list: ListPackages;
}

/** Opens a source and returns its inventory. For an index, returns an inventory for each image. */
export async function readInventories(
  request: SourceRequest,
  dependencies: ImageStoreDependencies,
  options: ReadOptions,
): Promise<readonly Inventory[]> {
  const { sources, close } = await openSources(request, dependencies);
  try {
    const inventories: Inventory[] = [];
    for (const source of sources) inventories.push(await inventoryOf(source, options));
    return inventories;
  } finally {
    await close();
  }
}

async function inventoryOf(
  source: OpenSource,
  { cache, base, progress, onRead, readsFunctions, list }: ReadOptions,
): Promise<Inventory> {
  const extracts = readsFunctions ? (['go-functions'] as const) : [];
  const wanted = wantedFiles(ecosystems, source.description.kind, extracts);
  const threads = availableParallelism();
  const contents = await readFiles(source, wanted, { threads, progress, cache });
  await onRead?.(contents, wanted);
  return withBase(await list(contents), await source.findBase?.(base));
}

/**
 * Reads the inventory in an SBOM.
 *
 * @throws {UserError} `input-invalid` if the document cannot be read.
 */
export function readSbom(bytes: Buffer, name: string): Inventory {
  try {
    return readDocument(bytes, name);
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    const { line } = cause.place;
    const where = line === undefined ? name : `${name}:${line}`;
    const message = `${where} is not a readable SBOM: ${cause.message}`;
    const fix =
      'Set `sbom` to a complete CycloneDX or SPDX document. For a lockfile or a folder, use `path`.';
    throw new UserError('input-invalid', message, fix, { cause });
  }
}
