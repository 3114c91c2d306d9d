import type { Problem } from '../model/inventory.ts';
import { countNoun } from '../text/count.ts';
import type { Vex } from './index-statements.ts';
import { type ComparablePurl, comparablePurl, coversPurl } from './match-purl.ts';
import type { VexDocument, VexProduct, VexStatement } from './vex-statement.ts';
import { isSubject, type VexSubject } from './vex-subject.ts';

/** Maximum time by which a statement may be in the future, in milliseconds, because clocks differ. */
const MAX_AHEAD_MS = 3_600_000;

/**
 * Returns the problems in VEX documents: documents about other products, products that cannot be identified, statements
 * with a time in the future, statements without a reason, and others.
 *
 * @param packages purls of all packages in the source.
 * @param nowMs Time of the scan, in milliseconds since 1970.
 */
export function vexProblems(
  { documents, subject }: Vex,
  packages: readonly string[],
  nowMs: number,
): readonly Problem[] {
  const known = Map.groupBy(
    packages.flatMap((purl) => comparablePurl(purl) ?? []),
    ({ name }) => name,
  );
  return documents.flatMap((document) => [
    ...foreign(document, known, subject),
    ...faulty(document, subject, nowMs),
  ]);
}

type KnownPackages = ReadonlyMap<string, readonly ComparablePurl[]>;

function foreign(
  { path, statements }: VexDocument,
  known: KnownPackages,
  subject: VexSubject,
): readonly Problem[] {
  const products = statements.flatMap((statement) => statement.products);
  if (products.some((product) => isKnown(product, known, subject))) return [];
  const name = products.flatMap(({ identifiers }) => identifiers)[0]?.slice(0, 200);
  const message =
    name === undefined
      ? 'the document names no product'
      : `the document is about ${name}, not this source. Fix: if ${name} is the scanned source, add the name to \`vex-products\`.`;
  return [{ code: 'malformed', message, path }];
}

/**
 * Returns true if a product is the scanned source or a package in it. Ignores the version of the package, so that an
 * old statement about a package that was updated still counts as a statement about this source.
 */
function isKnown(
  { identifiers, components }: VexProduct,
  known: KnownPackages,
  subject: VexSubject,
): boolean {
  if (identifiers.some((identifier) => isSubject(identifier, subject))) return true;
  if (components !== undefined) return false;
  return identifiers.some((identifier) => {
    const stated = comparablePurl(identifier);
    if (stated === undefined) return false;
    const whole = { ...stated, version: undefined, subpath: undefined };
    return known.get(stated.name)?.some((found) => coversPurl(whole, found)) === true;
  });
}

function faulty(
  { path, statements }: VexDocument,
  subject: VexSubject,
  nowMs: number,
): readonly Problem[] {
  const faults: readonly (readonly [string, (statement: VexStatement) => boolean])[] = [
    ['a date in the future', ({ statedAtMs }) => statedAtMs > nowMs + MAX_AHEAD_MS],
    ['no vulnerability', ({ ids }) => ids.length === 0],
    [
      'only products without a purl',
      ({ products }) => products.every((each) => isVague(each, subject)),
    ],
    ['neither a justification nor an explanation', isUnexplained],
  ];
  return faults.flatMap(([what, isFault]) => {
    const found = statements.filter(isFault);
    const [first, ...others] = found;
    if (first === undefined) return [];
    const more =
      others.length === 0 ? '' : `, and so do ${countNoun(others.length, 'other statement')}`;
    return [{ code: 'malformed', message: `${first.position} has ${what}${more}`, path }];
  });
}

/**
 * Returns true for a product that cannot be identified. Such a product has neither a purl nor a name that the policy
 * lists.
 */
function isVague({ identifiers, components }: VexProduct, subject: VexSubject): boolean {
  const isPurl = (text: string) => comparablePurl(text) !== undefined;
  const isNamed = identifiers.some((text) => isPurl(text) || isSubject(text, subject));
  return !isNamed || (components !== undefined && !components.some(isPurl));
}

function isUnexplained({ status, justification = '', impact = '' }: VexStatement): boolean {
  return status === 'not_affected' && `${justification}${impact}` === '';
}
