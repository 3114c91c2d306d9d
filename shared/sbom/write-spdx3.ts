/**
 * Writes SPDX 3.0.1 as JSON-LD with the profiles core, software and simpleLicensing. Source:
 * https://spdx.github.io/spdx-spec/v3.0.1/
 */
import { SYSTEM_TYPES } from '../ecosystems/system-types.ts';
import type { Inventory } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { containedByOwner } from './contained-packages.ts';
import { contentUuid } from './content-id.ts';
import {
  containedProperties,
  documentProperties,
  packageProperties,
  propertiesText,
  writtenInventory,
} from './extension-properties.ts';
import type { DocumentOptions } from './format.ts';
import { declaredOnce } from './license.ts';
import { NO_TIME } from './spdx.ts';
import { type Element, type Maker, nameOf, nonEmpty, partName } from './spdx3-element.ts';
import { licenseIds, licenses } from './spdx3-licenses.ts';
import { packageElements, SYSTEM } from './spdx3-packages.ts';

const CONTEXT = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';
const CREATION = '_:creation';
const PROFILES = ['core', 'software', 'simpleLicensing'];

export function spdx3Document(inventory: Inventory, options: DocumentOptions): object {
  const maker = makerOf(inventory, options);
  return {
    '@context': CONTEXT,
    '@graph': { [Symbol.iterator]: () => graphOf(inventory, maker, options) },
  };
}

/**
 * Yields the elements in the document. The elements for packages are created twice: once for the list of IDs in the
 * SBOM, and once for writing. Keeping all of them would take about 100 MB of memory.
 */
function* graphOf(
  inventory: Inventory,
  maker: Maker,
  options: DocumentOptions,
): Generator<Element> {
  yield creationInfo(maker, options);
  yield authorElement(maker, options);
  yield* frame(inventory, maker, elementsOf(inventory, maker));
  yield* elementsOf(inventory, maker);
}

function* elementsOf(inventory: Inventory, maker: Maker): Generator<Element> {
  yield* packageElements(inventory, maker);
  yield* licenses(inventory, maker);
  yield* relationships(inventory, maker);
  yield* annotations(inventory, maker);
}

function makerOf(inventory: Inventory, { toolVersion, author }: DocumentOptions): Maker {
  const base = `https://assay.invalid/spdx3/${contentUuid({ inventory: writtenInventory(inventory), toolVersion, author })}#`;
  const id = (name: string) => `${base}${name}`;
  const make = (type: string, name: string, facts: Element) => ({
    type,
    spdxId: id(name),
    creationInfo: CREATION,
    ...facts,
  });
  return { declare: declaredOnce(), id, make };
}

function creationInfo({ id }: Maker, { timestamp }: DocumentOptions): Element {
  return {
    type: 'CreationInfo',
    '@id': CREATION,
    specVersion: '3.0.1',
    created: timestamp ?? NO_TIME,
    createdBy: [id('Agent')],
    createdUsing: [id('Tool')],
  };
}

/** Returns the element for the author of the document or, without an author, for the program that created it. */
function authorElement(maker: Maker, { author }: DocumentOptions): Element {
  return author === undefined
    ? maker.make('SoftwareAgent', 'Agent', { name: 'assay' })
    : maker.make('Organization', 'Agent', { name: nonEmpty(author) });
}

/** Returns the elements for the tool, the document and the SBOM. The SBOM lists the IDs of the given elements. */
function frame(
  inventory: Inventory,
  maker: Maker,
  elements: Iterable<Element>,
): readonly Element[] {
  const { source } = inventory;
  return [
    maker.make('Tool', 'Tool', { name: 'assay' }),
    maker.make('SpdxDocument', 'DOCUMENT', {
      name: nonEmpty(source.name),
      profileConformance: PROFILES,
      rootElement: [maker.id('Sbom')],
    }),
    maker.make('software_Sbom', 'Sbom', {
      profileConformance: PROFILES,
      rootElement: [maker.id('Root')],
      element: Array.from(elements, ({ spdxId: id }) => id),
      software_sbomType: [source.kind === 'image' ? 'analyzed' : 'source'],
    }),
  ];
}

function* relationships(inventory: Inventory, maker: Maker): Generator<Element> {
  const { packages, contained = [], os } = inventory;
  const ids = new Map(packages.map((found) => [found.purl, maker.id(nameOf(found))]));
  const relate = (type: string, from: string, to: readonly string[]): readonly Element[] =>
    to.length === 0
      ? []
      : [
          maker.make('Relationship', `${from}-${type}`, {
            relationshipType: type,
            from: maker.id(from),
            to,
          }),
        ];
  const idsOf = (list: readonly Package[]) => list.map((found) => maker.id(nameOf(found)));
  const isNamed = ({ isDirect }: Package) => isDirect === true;
  yield* relate('dependsOn', 'Root', idsOf(packages.filter(isNamed)));
  const isOfSystem = ({ type }: Package) => os !== undefined && SYSTEM_TYPES.has(type);
  yield* relate('contains', 'Root', [
    ...(os === undefined ? [] : [maker.id(SYSTEM)]),
    ...idsOf(packages.filter((found) => !isNamed(found) && !isOfSystem(found))),
  ]);
  yield* relate('contains', SYSTEM, idsOf(packages.filter(isOfSystem)));
  for (const found of packages) {
    const needs = found.dependsOn.flatMap((purl) => ids.get(purl) ?? []);
    yield* relate('dependsOn', nameOf(found), needs);
    yield* relate('hasDeclaredLicense', nameOf(found), licenseIds(found, maker));
  }
  for (const found of contained) {
    yield* relate('hasDeclaredLicense', partName(found), licenseIds(found, maker));
  }
  const owners = new Map(packages.map((found) => [found.purl, nameOf(found)]));
  for (const [owner, parts] of containedByOwner(inventory)) {
    const ofParts = parts.map((part) => maker.id(partName(part)));
    const name = owners.get(owner);
    // Packages that are not contained in another package belong to the root. The relationship of the root already has
    // this ID.
    if (name !== undefined) yield* relate('contains', name, ofParts);
    else yield containsRest(ofParts, maker);
  }
}

function containsRest(to: readonly string[], maker: Maker): Element {
  return maker.make('Relationship', 'Root-contains-parts', {
    relationshipType: 'contains',
    from: maker.id('Root'),
    to,
  });
}

function* annotations(inventory: Inventory, maker: Maker): Generator<Element> {
  const annotate = (name: string, subject: string, statement: string) =>
    maker.make('Annotation', name, {
      annotationType: 'other',
      subject: maker.id(subject),
      statement,
    });
  const { packages, problems } = inventory;
  const partial = `This document is partial: ${problems.length} problems occurred while reading.`;
  yield annotate('Facts', 'DOCUMENT', propertiesText(documentProperties(inventory)));
  if (problems.length > 0) yield annotate('Partial', 'DOCUMENT', partial);
  for (const found of packages) {
    const name = nameOf(found);
    yield annotate(`${name}-facts`, name, propertiesText(packageProperties(found, inventory)));
  }
  for (const found of inventory.contained ?? []) {
    const name = partName(found);
    yield annotate(`${name}-facts`, name, propertiesText(containedProperties(found)));
  }
}
