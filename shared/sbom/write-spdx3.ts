/**
 * SPDX 3.0.1 as JSON-LD: profiles core, software and simpleLicensing.
 * Source: https://spdx.github.io/spdx-spec/v3.0.1/
 */
import type { Inventory } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { contentUuid } from './content-id.ts';
import { documentFacts, factsText, packageFacts, partFacts } from './facts.ts';
import { isRegularHash } from './hash.ts';
import { imagePurl } from './image-purl.ts';
import { type DeclareLicence, declaredOnce } from './licence.ts';
import { partsByOwner } from './parts.ts';
import { NO_TIME } from './spdx.ts';
import type { DocumentOptions } from './write-document.ts';
import { isDownloadUrl, partId, placeText, shortDigest, spdxId } from './write-spdx.ts';

const CONTEXT = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';
const CREATION = '_:creation';
const PROFILES = ['core', 'software', 'simpleLicensing'];

/** An element of the graph. */
type Element = Readonly<Record<string, unknown>>;

/** Makes elements of one document: their ids begin with its own. */
interface Maker {
  readonly declare: DeclareLicence;
  id(name: string): string;
  make(type: string, name: string, facts: Element): Element;
}

export function spdx3Document(inventory: Inventory, options: DocumentOptions): object {
  const maker = makerOf(inventory, options);
  return {
    '@context': CONTEXT,
    '@graph': { [Symbol.iterator]: () => graphOf(inventory, maker, options) },
  };
}

/** Made as it is written, and once more for the ids that the SBOM lists: of all packages it is some 100 MB. */
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
  yield maker.make('software_Package', 'Root', rootFacts(inventory));
  for (const found of inventory.packages) {
    yield maker.make('software_Package', nameOf(found), packageFields(found, maker));
  }
  for (const found of inventory.contained ?? []) {
    const fields = { ...packageFields(found, maker), software_packageUrl: undefined };
    yield maker.make('software_Package', partName(found), fields);
  }
  yield* suppliers(inventory, maker);
  yield* licences(inventory, maker);
  yield* relationships(inventory, maker);
  yield* annotations(inventory, maker);
}

function makerOf(inventory: Inventory, { toolVersion, author }: DocumentOptions): Maker {
  const base = `https://assay.invalid/spdx3/${contentUuid({ inventory, toolVersion, author })}#`;
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

/** Who answers for the document; where no one does, the program that made it. */
function authorElement(maker: Maker, { author }: DocumentOptions): Element {
  return author === undefined
    ? maker.make('SoftwareAgent', 'Agent', { name: 'assay' })
    : maker.make('Organization', 'Agent', { name: nonEmpty(author) });
}

/** The document, what it holds, and who made it. */
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

function rootFacts({ source }: Inventory): Element {
  const [algorithm, hashValue] = (source.digest ?? '').split(':');
  return {
    name: nonEmpty(source.name),
    software_packageVersion: source.digest,
    software_packageUrl: imagePurl(source),
    software_primaryPurpose: source.kind === 'image' ? 'container' : 'application',
    verifiedUsing:
      algorithm === 'sha256' && hashValue !== undefined
        ? [{ type: 'Hash', algorithm, hashValue }]
        : undefined,
  };
}

function packageFields(found: Package, { id }: Maker): Element {
  const hashes = (found.hashes ?? []).filter(isRegularHash);
  const { downloadUrl, version, supplier } = found;
  return {
    name: nonEmpty(found.name),
    software_packageVersion: version === '' ? undefined : version.toWellFormed(),
    software_packageUrl: found.purl,
    software_primaryPurpose: 'library',
    software_sourceInfo: `found in ${found.locations.map(placeText).join(', ')}`.toWellFormed(),
    software_downloadLocation:
      downloadUrl !== undefined && isDownloadUrl(downloadUrl) ? downloadUrl : undefined,
    suppliedBy: supplier === undefined || supplier === '' ? undefined : id(supplierName(supplier)),
    verifiedUsing:
      hashes.length === 0
        ? undefined
        : hashes.map(({ algorithm, value }) => ({ type: 'Hash', algorithm, hashValue: value })),
  };
}

function suppliers({ packages, contained = [] }: Inventory, maker: Maker): readonly Element[] {
  const all = [...packages, ...contained];
  return distinct(all.map(({ supplier }) => supplier)).map((name) =>
    maker.make('Organization', supplierName(name), { name: nonEmpty(name) }),
  );
}

/** Expressions, with the words that they refer to; what is but a reference is those words. */
function licences({ packages, contained = [] }: Inventory, maker: Maker): readonly Element[] {
  const stated = distinct([...packages, ...contained].map(({ licence }) => licence));
  const declared = stated.map((text) => ({ text, ...maker.declare(text) }));
  const words = new Map(declared.flatMap(({ references }) => [...references]));
  return [
    ...[...words.keys()].sort().map((reference) =>
      maker.make('simplelicensing_SimpleLicensingText', reference, {
        simplelicensing_licenseText: (words.get(reference) ?? '').toWellFormed(),
      }),
    ),
    ...declared.flatMap(({ text, expression, references }) =>
      references.has(expression) ? [] : [expressionElement(text, maker)],
    ),
  ];
}

function expressionElement(text: string, maker: Maker): Element {
  const { expression, references } = maker.declare(text);
  const entries = [...references.keys()].map((key) => ({
    type: 'DictionaryEntry',
    key,
    value: maker.id(key),
  }));
  return maker.make('simplelicensing_LicenseExpression', licenceName(text), {
    simplelicensing_licenseExpression: expression,
    simplelicensing_customIdToUri: entries.length === 0 ? undefined : entries,
  });
}

function* relationships(inventory: Inventory, maker: Maker): Generator<Element> {
  const { packages, contained = [] } = inventory;
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
  yield* relate('contains', 'Root', idsOf(packages.filter((found) => !isNamed(found))));
  for (const found of packages) {
    const needs = found.dependsOn.flatMap((purl) => ids.get(purl) ?? []);
    yield* relate('dependsOn', nameOf(found), needs);
    yield* relate('hasDeclaredLicense', nameOf(found), licenceIds(found, maker));
  }
  for (const found of contained) {
    yield* relate('hasDeclaredLicense', partName(found), licenceIds(found, maker));
  }
  const owners = new Map(packages.map((found) => [found.purl, nameOf(found)]));
  for (const [owner, parts] of partsByOwner(inventory)) {
    const ofParts = parts.map((part) => maker.id(partName(part)));
    const name = owners.get(owner);
    // What is the root's own already has this id.
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

function licenceIds({ licence }: Package, maker: Maker): readonly string[] {
  return distinct([licence]).map((text) => maker.id(elementOfLicence(text, maker)));
}

function* annotations(inventory: Inventory, maker: Maker): Generator<Element> {
  const annotate = (name: string, subject: string, statement: string) =>
    maker.make('Annotation', name, {
      annotationType: 'other',
      subject: maker.id(subject),
      statement,
    });
  const { packages, problems } = inventory;
  const partial = `This document is partial: ${problems.length} problems were met while reading.`;
  yield annotate('Facts', 'DOCUMENT', factsText(documentFacts(inventory)));
  if (problems.length > 0) yield annotate('Partial', 'DOCUMENT', partial);
  for (const found of packages) {
    const name = nameOf(found);
    yield annotate(`${name}-facts`, name, factsText(packageFacts(found, inventory)));
  }
  for (const found of inventory.contained ?? []) {
    const name = partName(found);
    yield annotate(`${name}-facts`, name, factsText(partFacts(found)));
  }
}

function partName(found: Package): string {
  return partId(found).slice('SPDXRef-'.length);
}

function nameOf(found: Package): string {
  return spdxId(found).slice('SPDXRef-'.length);
}

function supplierName(supplier: string): string {
  return `Supplier-${shortDigest(supplier)}`;
}

function elementOfLicence(licence: string, { declare }: Maker): string {
  const { expression, references } = declare(licence);
  return references.has(expression) ? expression : licenceName(licence);
}

function licenceName(licence: string): string {
  return `Licence-${shortDigest(licence)}`;
}

/** Sorted, without what says nothing. */
function distinct(texts: readonly (string | undefined)[]): readonly string[] {
  const stated = texts.filter((text): text is string => text !== undefined && text !== '');
  return [...new Set(stated)].sort();
}

/** As the facts have it where it is no text that RDF could hold: half of a character. */
function nonEmpty(name: string): string {
  return name === '' ? 'unnamed' : name.toWellFormed();
}
