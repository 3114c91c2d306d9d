import { type ComparablePurl, comparablePurl, coversPurl } from './match-purl.ts';
import type { VexDocument, VexProduct, VexStatement } from './vex-statement.ts';
import { isSubject, type VexSubject } from './vex-subject.ts';

/** VEX documents, and the source that was scanned. */
export interface Vex {
  readonly documents: readonly VexDocument[];
  readonly subject: VexSubject;
}

/** A statement, the path to its document, and the packages that it covers. */
export interface PlacedStatement extends Omit<VexStatement, 'products'> {
  readonly path: string;
  /** True if the statement is about every package in the source. */
  readonly isWhole: boolean;
  /** The purls of the covered packages, by package name. */
  readonly purls: ReadonlyMap<string, readonly ComparablePurl[]>;
}

/** Statements, keyed by vulnerability ID in lower case. */
export type IndexedStatements = ReadonlyMap<string, readonly PlacedStatement[]>;

/**
 * Indexes the statements in all documents by vulnerability. Each product is read only once, because a large document
 * can contain many products for one vulnerability.
 */
export function indexStatements({ documents, subject }: Vex): IndexedStatements {
  const byId = new Map<string, PlacedStatement[]>();
  for (const { path, statements } of documents) {
    for (const { products, ...statement } of statements) {
      const placed = { ...statement, path, ...targetOf(products, statement, subject) };
      for (const id of new Set(statement.ids)) {
        const listed = byId.get(id) ?? [];
        listed.push(placed);
        byId.set(id, listed);
      }
    }
  }
  return byId;
}

/** Returns true if a statement covers a package. */
export function concerns(
  { isWhole, purls }: Pick<PlacedStatement, 'isWhole' | 'purls'>,
  found: ComparablePurl | undefined,
): boolean {
  if (isWhole || found === undefined) return isWhole;
  return (purls.get(found.name) ?? []).some((stated) => coversPurl(stated, found));
}

/**
 * Returns the packages that a statement covers. A part of a package stands for the whole package, unless the statement
 * suppresses findings.
 */
function targetOf(
  products: readonly VexProduct[],
  { status }: Pick<VexStatement, 'status'>,
  subject: VexSubject,
): Pick<PlacedStatement, 'isWhole' | 'purls'> {
  const targets = products.map((product) => textsOf(product, subject));
  const texts = targets.flatMap((target) => (target === 'every package' ? [] : target));
  return {
    isWhole: targets.includes('every package'),
    purls: Map.groupBy(
      texts.flatMap((text) => {
        const purl = comparablePurl(text);
        if (purl === undefined) return [];
        return status === 'not_affected' || status === 'fixed'
          ? purl
          : { ...purl, subpath: undefined };
      }),
      ({ name }) => name,
    ),
  };
}

/**
 * Returns the identifiers of the packages that a statement covers, or `every package` if it covers the whole source.
 * The components of a product count only if the product is the scanned source.
 */
function textsOf(
  { identifiers, components }: VexProduct,
  subject: VexSubject,
): 'every package' | readonly string[] {
  const isWhole = identifiers.some((identifier) => isSubject(identifier, subject));
  if (components === undefined) return isWhole ? 'every package' : identifiers;
  return isWhole ? components : [];
}
