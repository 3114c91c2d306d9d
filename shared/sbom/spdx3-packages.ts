import type { Inventory, OperatingSystem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { isRegularHash } from './hash.ts';
import { imagePurl } from './image-purl.ts';
import { foundAtText, isDownloadUrl } from './spdx.ts';
import { idDigest } from './spdx-ids.ts';
import { distinct, type Element, type Maker, nameOf, nonEmpty, partName } from './spdx3-element.ts';
import { supplierOf } from './supplier.ts';

/** Name of the element for the operating system. */
export const SYSTEM = 'OperatingSystem';

/**
 * Yields the elements for the subject of the document, the operating system, the packages, the packages that they
 * contain, and the suppliers.
 */
export function* packageElements(inventory: Inventory, maker: Maker): Generator<Element> {
  const { os, packages, contained = [] } = inventory;
  const make = (name: string, facts: Element) => maker.make('software_Package', name, facts);
  yield make('Root', rootFacts(inventory, maker));
  if (os !== undefined) yield make(SYSTEM, systemFacts(os));
  for (const found of packages) yield make(nameOf(found), packageFields(found, maker));
  for (const found of contained) {
    yield make(partName(found), { ...packageFields(found, maker), software_packageUrl: undefined });
  }
  yield* suppliers(inventory, maker);
}

function rootFacts({ source }: Inventory, maker: Maker): Element {
  const [algorithm, hashValue] = (source.digest ?? '').split(':');
  return {
    name: nonEmpty(source.name),
    software_packageVersion: source.digest,
    software_packageUrl: imagePurl(source),
    software_primaryPurpose: source.kind === 'image' ? 'container' : 'application',
    suppliedBy: supplierId(source.supplier, maker),
    verifiedUsing:
      algorithm === 'sha256' && hashValue !== undefined
        ? [{ type: 'Hash', algorithm, hashValue }]
        : undefined,
  };
}

function systemFacts({ id, versionId }: OperatingSystem): Element {
  return {
    name: nonEmpty(id),
    software_packageVersion: versionId === '' ? undefined : versionId.toWellFormed(),
    software_primaryPurpose: 'operatingSystem',
  };
}

function packageFields(found: Package, maker: Maker): Element {
  const hashes = (found.hashes ?? []).filter(isRegularHash);
  const { downloadUrl, version, supplier } = found;
  return {
    name: nonEmpty(found.name),
    software_packageVersion: version === '' ? undefined : version.toWellFormed(),
    software_packageUrl: found.purl,
    software_primaryPurpose: 'library',
    software_sourceInfo: `found in ${found.locations.map(foundAtText).join(', ')}`.toWellFormed(),
    software_downloadLocation:
      downloadUrl !== undefined && isDownloadUrl(downloadUrl) ? downloadUrl : undefined,
    suppliedBy: supplierId(supplier, maker),
    verifiedUsing:
      hashes.length === 0
        ? undefined
        : hashes.map(({ algorithm, value }) => ({ type: 'Hash', algorithm, hashValue: value })),
  };
}

function suppliers(inventory: Inventory, maker: Maker): readonly Element[] {
  const { source, packages, contained = [] } = inventory;
  const all = [source, ...packages, ...contained];
  return distinct(all.map(({ supplier }) => supplier)).map((name) =>
    maker.make(supplierOf(name).kind, supplierName(name), { name: nonEmpty(name) }),
  );
}

function supplierId(supplier: string | undefined, { id }: Maker): string | undefined {
  return supplier === undefined || supplier === '' ? undefined : id(supplierName(supplier));
}

function supplierName(supplier: string): string {
  return `Supplier-${idDigest(supplier)}`;
}
