/**
 * Finds the minimum elements that an SBOM contains, and the packages that lack an element.
 *
 * @see NTIA, "The Minimum Elements For a Software Bill of Materials", July 2021, and CISA, "2025 Minimum Elements for a
 * Software Bill of Materials", draft of August 2025: the data fields in both.
 */
import { choice, constant, count, flag, list, object, text } from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';
import { type Inventory, sourceSchema } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { DocumentOptions } from './format.ts';
import { isRegularHash } from './hash.ts';

const MINIMUM_ELEMENTS_KIND = 'assay/minimum-elements/v1';

const STANDARDS = ['ntia-2021', 'cisa-2025'] as const;

export type MinimumStandard = (typeof STANDARDS)[number];

const BOTH: readonly MinimumStandard[] = STANDARDS;
const CISA: readonly MinimumStandard[] = ['cisa-2025'];

/** An element that a document contains once. */
interface DocumentElement {
  readonly id: string;
  readonly standards: readonly MinimumStandard[];
  readonly isThere: (inventory: Inventory, options: DocumentOptions) => boolean;
}

/** An element that a document contains for every package. */
interface PackageElement {
  readonly id: string;
  readonly standards: readonly MinimumStandard[];
  readonly isThere: (found: Package, needed: ReadonlySet<string>) => boolean;
}

export const DOCUMENT_ELEMENTS: readonly DocumentElement[] = [
  { id: 'author', standards: BOTH, isThere: (_, { author }) => author !== undefined },
  { id: 'supplier', standards: BOTH, isThere: ({ source }) => isStated(source.supplier) },
  { id: 'timestamp', standards: BOTH, isThere: (_, { timestamp }) => timestamp !== undefined },
  { id: 'tool-name', standards: CISA, isThere: () => true },
  { id: 'generation-context', standards: CISA, isThere: ({ source }) => source.kind !== 'sbom' },
];

export const PACKAGE_ELEMENTS: readonly PackageElement[] = [
  { id: 'name', standards: BOTH, isThere: ({ name }) => name !== '' },
  { id: 'version', standards: BOTH, isThere: ({ version }) => version !== '' },
  { id: 'producer', standards: BOTH, isThere: ({ supplier }) => isStated(supplier) },
  { id: 'identifier', standards: BOTH, isThere: ({ purl }) => purl !== '' },
  { id: 'relationship', standards: BOTH, isThere: isRelated },
  { id: 'hash', standards: CISA, isThere: ({ hashes = [] }) => hashes.some(isRegularHash) },
  { id: 'license', standards: CISA, isThere: ({ license }) => isStated(license) },
];

const missingElementsSchema = object({
  purl: text,
  name: text,
  version: text,
  missing: list(text),
});

type MissingElements = Infer<typeof missingElementsSchema>;

const standardCountSchema = object({
  standard: choice(STANDARDS),
  completePackages: count,
  isDocumentComplete: flag,
});

const elementCountSchema = object({
  id: text,
  of: choice(['document', 'package']),
  standards: list(choice(STANDARDS)),
  /** Number of packages without the element. For an element of the document itself, 1 if the element is missing. */
  missing: count,
});

export const minimumElementsSchema = object({
  kind: constant(MINIMUM_ELEMENTS_KIND),
  source: sourceSchema,
  packages: count,
  /** The number of packages that have every element of a standard, and whether the document itself is complete. */
  standards: list(standardCountSchema),
  elements: list(elementCountSchema),
  /** Packages that lack an element, identified by their purls. */
  missing: list(missingElementsSchema),
  /** Locations that could not be read, so that their content is unknown. */
  unknowns: count,
});

export type MinimumElements = Infer<typeof minimumElementsSchema>;

export function minimumElements(inventory: Inventory, options: DocumentOptions): MinimumElements {
  const { packages, source, problems } = inventory;
  const needed = new Set(packages.flatMap(({ dependsOn }) => dependsOn));
  const missing = packages.map((found) => missingOf(found, needed));
  const absent = DOCUMENT_ELEMENTS.filter(({ isThere }) => !isThere(inventory, options));
  return {
    kind: MINIMUM_ELEMENTS_KIND,
    source,
    packages: packages.length,
    standards: BOTH.map((standard) => countStandard(standard, missing, absent)),
    elements: [
      ...DOCUMENT_ELEMENTS.map((element) => ({
        id: element.id,
        of: 'document' as const,
        standards: element.standards,
        missing: absent.includes(element) ? 1 : 0,
      })),
      ...PACKAGE_ELEMENTS.map(({ id, standards }) => ({
        id,
        of: 'package' as const,
        standards,
        missing: missing.filter((entry) => entry.missing.includes(id)).length,
      })),
    ],
    missing: missing.filter((entry) => entry.missing.length > 0),
    unknowns: problems.length,
  };
}

function missingOf(found: Package, needed: ReadonlySet<string>): MissingElements {
  const { purl, name, version } = found;
  const absent = PACKAGE_ELEMENTS.filter(({ isThere }) => !isThere(found, needed));
  return { purl, name, version, missing: absent.map(({ id }) => id) };
}

function countStandard(
  standard: MinimumStandard,
  missing: readonly MissingElements[],
  absent: readonly DocumentElement[],
): MinimumElements['standards'][number] {
  const asked = PACKAGE_ELEMENTS.filter(({ standards }) => standards.includes(standard));
  const ids = new Set(asked.map(({ id }) => id));
  return {
    standard,
    completePackages: missing.filter((entry) => !entry.missing.some((id) => ids.has(id))).length,
    isDocumentComplete: !absent.some(({ standards }) => standards.includes(standard)),
  };
}

/**
 * Returns true if the inventory contains a relationship that involves the package: the package is a direct dependency,
 * has a dependency, or is a dependency. A link from the root that exists for every package does not count.
 */
function isRelated(found: Package, needed: ReadonlySet<string>): boolean {
  return found.isDirect === true || found.dependsOn.length > 0 || needed.has(found.purl);
}

function isStated(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
