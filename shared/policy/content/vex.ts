import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Subject } from '../../model/attestation.ts';
import type { VerifiedEvidence } from '../../model/verification.ts';
import { newestOf } from '../newest-items.ts';
import type { AttestedFinding } from './attested-findings.ts';

/** The content of an OpenVEX document, and the time when it was signed. */
export interface VexDocument {
  /** Signing time in ISO format. Undefined if it is not proven. */
  readonly signedAt: string | undefined;
  /** Statements in document order. A later statement replaces earlier ones. */
  readonly statements: readonly VexStatement[];
}

/** A statement about one vulnerability in certain products. */
interface VexStatement {
  /** IDs and aliases of the vulnerability, in lower case. */
  readonly ids: ReadonlySet<string>;
  /** purls of the affected components. If undefined, the statement applies to all components of the subject. */
  readonly purls: readonly string[] | undefined;
  /** True if the vulnerability has no effect, because the status is `fixed`, or `not_affected` with a justification. */
  readonly isExcuse: boolean;
  /**
   * Time of the statement according to the document, in milliseconds. NaN if the document does not contain a readable
   * time.
   */
  readonly statedAtMs: number;
}

/**
 * Reads an OpenVEX attestation. Omits statements about images other than `subject`, because one document is often
 * attested for many images. A statement with an unreadable product does not suppress anything.
 *
 * @see https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md
 */
export function vexDocument(
  { predicate, signedAt }: Pick<VerifiedEvidence, 'predicate' | 'signedAt'>,
  subject: Subject,
): VexDocument {
  const listed = (isObject(predicate) ? arrayAt(predicate, 'statements') : undefined) ?? [];
  const issued = isObject(predicate) ? stringAt(predicate, 'timestamp') : undefined;
  const statements = listed
    .filter(isObject)
    .map((statement) => statementOf(statement, subject, issued));
  return { signedAt, statements };
}

/** Returns true if all of the latest statements about a finding declare that the vulnerability has no effect. */
export function isExcused(finding: AttestedFinding, documents: readonly VexDocument[]): boolean {
  const ids = [finding.id, ...finding.aliases].map((id) => id.toLowerCase());
  const isAboutIt = ({ ids: named, purls }: VexStatement) =>
    ids.some((id) => named.has(id)) && concerns(purls, finding.purl);
  const latest = documents.flatMap(({ signedAt, statements }) => {
    const about = statements.filter(isAboutIt);
    const last = about.at(-1);
    return last === undefined
      ? []
      : { signedAt, isExcuse: latestOf(about, last).every(isExcusing) };
  });
  const current = newestOf(latest, ({ signedAt }) => signedAt);
  return current.length > 0 && current.every(({ isExcuse }) => isExcuse);
}

/**
 * Returns the last statement in document order, and all statements with a newer time. Some readers use the order and
 * others use the time, so both groups of statements must agree.
 */
function latestOf(
  statements: readonly VexStatement[],
  last: VexStatement,
): readonly VexStatement[] {
  return statements.filter(
    (statement) => statement === last || statement.statedAtMs > last.statedAtMs,
  );
}

const isExcusing = ({ isExcuse }: VexStatement): boolean => isExcuse;

/**
 * Parses a statement.
 *
 * @param issued Time when the document was issued. It applies to a statement without a time.
 */
function statementOf(statement: JsonObject, subject: Subject, issued?: string): VexStatement {
  const products = listedIn(statement, 'products');
  return {
    ids: new Set(idsOf(statement['vulnerability']).map((id) => id.toLowerCase())),
    purls: products && purlsOf(products, subject),
    isExcuse: products?.every(hasReadableParts) === true && saysHarmless(statement),
    statedAtMs: Date.parse(stringAt(statement, 'timestamp') ?? issued ?? ''),
  };
}

function saysHarmless(statement: JsonObject): boolean {
  const status = stringAt(statement, 'status');
  if (status === 'fixed') return true;
  const reason =
    stringAt(statement, 'justification') ?? stringAt(statement, 'impact_statement') ?? '';
  return status === 'not_affected' && reason !== '';
}

/**
 * Returns the list under a key. Returns an empty list if the key is missing or null, because programs in Go write null
 * for an empty list. Returns undefined for any other value.
 */
function listedIn(holder: JsonObject, key: string): readonly unknown[] | undefined {
  const isAbsent = !Object.hasOwn(holder, key) || holder[key] === null;
  return isAbsent ? [] : arrayAt(holder, key);
}

function hasReadableParts(product: unknown): boolean {
  return !isObject(product) || listedIn(product, 'subcomponents') !== undefined;
}

/**
 * Returns a vulnerability's IDs. Since version 0.2 of OpenVEX, a vulnerability is an object with a name. In earlier
 * versions, it is only the name.
 */
function idsOf(vulnerability: unknown): readonly string[] {
  if (!isObject(vulnerability)) return isName(vulnerability) ? [vulnerability] : [];
  const ids = [
    vulnerability['name'],
    vulnerability['@id'],
    ...(arrayAt(vulnerability, 'aliases') ?? []),
  ];
  return ids.filter(isName);
}

/** Returns true for a name that is not empty. An empty name would suppress every finding without a name. */
function isName(id: unknown): id is string {
  return typeof id === 'string' && id.trim() !== '';
}

/**
 * Returns the components to which a statement about these products applies. If a product is the subject itself, these
 * are its subcomponents. Returns undefined for a subject without subcomponents, because such a statement applies to all
 * components.
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

/**
 * Returns true if a purl identifies a different image. If the purl has a digest, compares the digests. Otherwise,
 * compares only the last part of the names, because a mirror has a different registry.
 */
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

/**
 * Returns true if the purls include a package. A purl without a version stands for all versions. Qualifiers are
 * ignored, because they do not identify a package.
 */
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
