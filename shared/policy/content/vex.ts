import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { AttestedFinding } from './attested-findings.ts';

/** What an OpenVEX document says of one vulnerability in some products. */
export interface VexStatement {
  /** Lower case: ids and aliases. */
  readonly ids: ReadonlySet<string>;
  readonly status: string;
  /** Undefined means everything that the attestation is about. */
  readonly purls: readonly string[] | undefined;
  /** `not_affected` counts only with one. */
  readonly hasReason: boolean;
}

/**
 * The statements of documents, in the order in which they were signed: a later one takes the place of an
 * earlier one.
 *
 * @see https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md
 */
export function vexStatements(predicates: readonly unknown[]): readonly VexStatement[] {
  return predicates
    .filter(isObject)
    .flatMap((document) => (arrayAt(document, 'statements') ?? []).filter(isObject))
    .map(statementOf);
}

/** Whether the last that was said of a finding is that it does no harm. */
export function isExcused(finding: AttestedFinding, statements: readonly VexStatement[]): boolean {
  const ids = [finding.id, ...finding.aliases].map((id) => id.toLowerCase());
  const last = statements.findLast(
    (statement) =>
      ids.some((id) => statement.ids.has(id)) && concerns(statement.purls, finding.purl),
  );
  if (last?.status === 'fixed') return true;
  return last?.status === 'not_affected' && last.hasReason;
}

function statementOf(statement: JsonObject): VexStatement {
  const reason =
    stringAt(statement, 'justification') ?? stringAt(statement, 'impact_statement') ?? '';
  return {
    ids: new Set(idsOf(statement['vulnerability']).map((id) => id.toLowerCase())),
    status: stringAt(statement, 'status') ?? '',
    purls: purlsOf(arrayAt(statement, 'products') ?? []),
    hasReason: reason !== '',
  };
}

/** An object with a name since version 0.2; before, the name alone. */
function idsOf(vulnerability: unknown): readonly string[] {
  if (typeof vulnerability === 'string') return [vulnerability];
  if (!isObject(vulnerability)) return [];
  const ids = [
    vulnerability['name'],
    vulnerability['@id'],
    ...(arrayAt(vulnerability, 'aliases') ?? []),
  ];
  return ids.filter((id) => typeof id === 'string');
}

/**
 * What the products come down to. A product that is an image is the subject, since the statement is about
 * it: then its subcomponents count, and without those everything in it.
 */
function purlsOf(products: readonly unknown[]): readonly string[] | undefined {
  const purls: string[] = [];
  for (const product of products) {
    const purl = purlOf(product);
    const parts = isObject(product) ? (arrayAt(product, 'subcomponents') ?? []) : [];
    if (parts.length > 0) purls.push(...parts.map(purlOf));
    else if (purl.startsWith('pkg:oci/') || purl.startsWith('pkg:docker/')) return undefined;
    else purls.push(purl);
  }
  return products.length === 0 ? undefined : purls;
}

function purlOf(component: unknown): string {
  if (typeof component === 'string') return component;
  if (!isObject(component)) return '';
  return (
    stringAt(objectAt(component, 'identifiers') ?? {}, 'purl') ?? stringAt(component, '@id') ?? ''
  );
}

/** A purl without a version means all of them; qualifiers are no part of who a package is. */
function concerns(purls: readonly string[] | undefined, found: string | undefined): boolean {
  if (purls === undefined) return true;
  if (found === undefined) return false;
  const exact = withoutQualifiers(found);
  return purls.some((purl) => {
    const wanted = withoutQualifiers(purl);
    return wanted !== '' && (wanted === exact || exact.startsWith(`${wanted}@`));
  });
}

function withoutQualifiers(purl: string): string {
  return purl.split(/[?#]/, 1)[0] ?? '';
}
