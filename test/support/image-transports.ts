import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { withBase } from '../../shared/inventory/base-origin.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import { wantedFiles } from '../../shared/inventory/wanted-files.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { anonymous } from '../../shared/oci/credentials.ts';
import { parseImageSource } from '../../shared/oci/image-source.ts';
import { DOCUMENT_FORMATS } from '../../shared/sbom/format.ts';
import { readFiles } from '../../shared/source/open-source.ts';
import { writeDocument } from './documents.ts';
import { impatientNetwork } from './network.ts';
import { onlySource } from './only-source.ts';
import { temporaryFolder } from './programs.ts';

export interface ImageOptions {
  readonly threads: number;
  /** Digest of an index. */
  readonly platform?: string | undefined;
}

/** Returns the contents of an image with the name in the form of the input `image`. All images have the same name. */
export async function inventoryOfImage(
  image: string,
  { threads, platform }: ImageOptions = { threads: 1 },
): Promise<Inventory> {
  const source = await onlySource(
    {
      kind: 'image',
      image: parseImageSource(image),
      name: 'image',
      platforms: platform === undefined ? undefined : [platform],
    },
    {
      network: impatientNetwork().network,
      credentials: anonymous,
      exec: async () => ({ exitCode: 1, stderr: 'no daemon' }),
      temporaryFolder: temporaryFolder('transports'),
    },
  );
  try {
    const wanted = wantedFiles(ecosystems, 'image');
    const contents = await readFiles(source, wanted, { threads });
    return withBase(takeInventory(contents, ecosystems), await source.findBase?.());
  } finally {
    await source.close();
  }
}

/** Writes the inventory as every document. */
export function documentsOf(inventory: Inventory): Readonly<Record<string, string>> {
  return Object.fromEntries(
    DOCUMENT_FORMATS.map((format) => [
      format,
      writeDocument(inventory, format, { toolVersion: '0.0.0' }),
    ]),
  );
}

/** Returns the inventory without manifest digests, which `docker save` does not keep. */
export function withoutManifest(inventory: Inventory): Inventory {
  const { digest, indexDigest, ...source } = inventory.source;
  return { ...inventory, source };
}
