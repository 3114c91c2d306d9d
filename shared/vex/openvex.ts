import { DataError } from '../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { isVexStatus, type VexProduct, type VexStatement } from './vex-statement.ts';

/**
 * Returns the statements in an OpenVEX document.
 *
 * @throws {DataError} `malformed` for a statement without a valid status.
 * @see https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md
 */
export function openVexStatements(document: JsonObject, path: string): readonly VexStatement[] {
  const issued = stringAt(document, 'last_updated') ?? stringAt(document, 'timestamp');
  return (arrayAt(document, 'statements') ?? []).map((statement, index) => {
    const position = `statements[${index}]`;
    const status = isObject(statement) ? stringAt(statement, 'status') : undefined;
    if (isObject(statement) && isVexStatus(status)) {
      return { ...statementOf(statement, issued), status, position };
    }
    throw new DataError('malformed', `${position} has no valid OpenVEX status`, { path });
  });
}

function statementOf(
  statement: JsonObject,
  issued: string | undefined,
): Omit<VexStatement, 'position' | 'status'> {
  return {
    ids: idsOf(statement['vulnerability']),
    products: (arrayAt(statement, 'products') ?? []).map(productOf),
    justification: stringAt(statement, 'justification'),
    impact: stringAt(statement, 'impact_statement'),
    // An update changes the time of a statement. Without a time, the time of the document applies.
    statedAtMs: Date.parse(
      stringAt(statement, 'last_updated') ?? stringAt(statement, 'timestamp') ?? issued ?? '',
    ),
  };
}

/**
 * Returns a vulnerability's IDs. Since version 0.2, a vulnerability is an object with a name and aliases. In earlier
 * versions, it is only the name.
 */
function idsOf(vulnerability: unknown): readonly string[] {
  const { name, aliases } = isObject(vulnerability)
    ? { name: vulnerability['name'], aliases: arrayAt(vulnerability, 'aliases') ?? [] }
    : { name: vulnerability, aliases: [] };
  return [name, ...aliases].filter(isName).map((id) => id.toLowerCase());
}

function isName(id: unknown): id is string {
  return typeof id === 'string' && id.trim() !== '';
}

/**
 * Returns a product with the components that the statement covers. If the value of the components is not a list, the
 * statement does not cover any component.
 */
function productOf(product: unknown): VexProduct {
  const parts = isObject(product) ? product['subcomponents'] : undefined;
  const isWhole =
    parts === undefined || parts === null || (Array.isArray(parts) && parts.length === 0);
  const components = Array.isArray(parts) ? parts.flatMap(identifiersOf) : [];
  return { identifiers: identifiersOf(product), components: isWhole ? undefined : components };
}

/** Returns the identifiers of a product or a component. In OpenVEX 0.0.1, a component consists only of its ID. */
function identifiersOf(component: unknown): readonly string[] {
  if (!isObject(component)) return isName(component) ? [component] : [];
  const named = objectAt(component, 'identifiers') ?? {};
  const sha256 = stringAt(objectAt(component, 'hashes') ?? {}, 'sha-256');
  return [
    stringAt(component, '@id'),
    ...['purl', 'cpe22', 'cpe23'].map((key) => stringAt(named, key)),
    sha256 === undefined ? undefined : `sha256:${sha256.toLowerCase()}`,
  ].filter(isName);
}
