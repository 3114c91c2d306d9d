import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Subject } from '../../model/attestation.ts';
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
 * earlier one. What is said of another image than `subject` is left out: one document is often attested
 * for many.
 *
 * @see https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md
 */
export function vexStatements(
  predicates: readonly unknown[],
  subject: Subject,
): readonly VexStatement[] {
  return predicates
    .filter(isObject)
    .flatMap((document) => (arrayAt(document, 'statements') ?? []).filter(isObject))
    .map((statement) => statementOf(statement, subject));
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

function statementOf(statement: JsonObject, subject: Subject): VexStatement {
  const reason =
    stringAt(statement, 'justification') ?? stringAt(statement, 'impact_statement') ?? '';
  return {
    ids: new Set(idsOf(statement['vulnerability']).map((id) => id.toLowerCase())),
    status: stringAt(statement, 'status') ?? '',
    purls: purlsOf(arrayAt(statement, 'products') ?? [], subject),
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
 * What the products come down to. Of a product that is the subject itself the subcomponents count, and
 * without those everything in it.
 */
function purlsOf(products: readonly unknown[], subject: Subject): readonly string[] | undefined {
  const purls: string[] = [];
  for (const product of products) {
    const purl = purlOf(product);
    const parts = isObject(product) ? (arrayAt(product, 'subcomponents') ?? []) : [];
    if (isOtherImage(purl, subject)) continue;
    if (parts.length > 0) purls.push(...parts.map(purlOf));
    else if (IMAGE.test(purl)) return undefined;
    else purls.push(purl);
  }
  return products.length === 0 ? undefined : purls;
}

const IMAGE = /^pkg:(?:oci|docker)\/(?<path>[^@?#]{1,512})(?:@(?<version>[^?#]{1,512}))?/;

/** By its digest where it states one, else by its name, which a mirror keeps. */
function isOtherImage(purl: string, { name, digest }: Subject): boolean {
  const { path = '', version = '' } = IMAGE.exec(purl)?.groups ?? {};
  if (path === '') return false;
  const stated = version.replace(/%3a/i, ':');
  if (stated.includes(':')) return stated !== digest;
  return lastPart(path) !== lastPart(name);
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
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
