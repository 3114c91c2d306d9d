import { DataError } from '../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { csafProducts } from './csaf-products.ts';
import type { VexProduct, VexStatement, VexStatus } from './vex-statement.ts';

/**
 * The lists of products in a CSAF vulnerability, each with the corresponding OpenVEX status.
 *
 * @see https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html §3.2.3.9
 */
const STATUSES: readonly (readonly [string, VexStatus])[] = [
  ['known_not_affected', 'not_affected'],
  ['fixed', 'fixed'],
  ['first_fixed', 'fixed'],
  ['recommended', 'fixed'],
  ['known_affected', 'affected'],
  ['first_affected', 'affected'],
  ['last_affected', 'affected'],
  ['under_investigation', 'under_investigation'],
];

/**
 * Returns the statements in a CSAF document, one for each combination of vulnerability, status and justification.
 *
 * @throws {DataError} `malformed` for a draft, because its statements are not final.
 */
export function csafStatements(document: JsonObject, path: string): readonly VexStatement[] {
  const tracking = objectAt(objectAt(document, 'document') ?? {}, 'tracking') ?? {};
  if (stringAt(tracking, 'status') === 'draft') {
    throw new DataError('malformed', 'the CSAF document is a draft', { path });
  }
  const statedAtMs = Date.parse(stringAt(tracking, 'current_release_date') ?? '');
  const products = csafProducts(document, path);
  return (arrayAt(document, 'vulnerabilities') ?? []).filter(isObject).flatMap((each, index) =>
    statementsOf(each, products).map((statement) => ({
      ...statement,
      ids: idsOf(each),
      position: `vulnerabilities[${index}]`,
      statedAtMs,
    })),
  );
}

function idsOf(vulnerability: JsonObject): readonly string[] {
  const others = (arrayAt(vulnerability, 'ids') ?? []).filter(isObject);
  return [stringAt(vulnerability, 'cve'), ...others.map((each) => stringAt(each, 'text'))]
    .filter((id) => id !== undefined && id.trim() !== '')
    .map((id = '') => id.toLowerCase());
}

type Said = Pick<VexStatement, 'status' | 'products' | 'justification' | 'impact'>;

function statementsOf(
  vulnerability: JsonObject,
  products: ReadonlyMap<string, VexProduct>,
): readonly Said[] {
  const listed = objectAt(vulnerability, 'product_status') ?? {};
  const labels = textsByProduct(vulnerability, 'flags', 'label');
  const impacts = textsByProduct(vulnerability, 'threats', 'details');
  return STATUSES.flatMap(([key, status]) => {
    const ids = (arrayAt(listed, key) ?? []).filter((id) => typeof id === 'string');
    const byReason = Map.groupBy(ids, (id) => JSON.stringify([labels.get(id), impacts.get(id)]));
    return [...byReason.values()].map((group) => ({
      status,
      products: group.map((id) => products.get(id) ?? { identifiers: [id], components: undefined }),
      justification: labels.get(group[0] ?? ''),
      impact: impacts.get(group[0] ?? ''),
    }));
  });
}

/**
 * Returns the text for each product: the label of its flag, or the details of its threat in the `impact` category.
 * Omits products without such text. Groups of products are not resolved.
 */
function textsByProduct(
  vulnerability: JsonObject,
  list: 'flags' | 'threats',
  key: string,
): ReadonlyMap<string, string> {
  const entries = (arrayAt(vulnerability, list) ?? []).filter(isObject);
  const wanted = entries.filter((each) => list === 'flags' || each['category'] === 'impact');
  return new Map(
    wanted.flatMap((each) => {
      const text = stringAt(each, key);
      const ids = (arrayAt(each, 'product_ids') ?? []).filter((id) => typeof id === 'string');
      return text === undefined ? [] : ids.map((id) => [id, text] as const);
    }),
  );
}
