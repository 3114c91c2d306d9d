import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { VexProduct, VexStatement, VexStatus } from './vex-statement.ts';

/** Maximum depth of components. Real documents have three levels. */
const MAX_DEPTH = 32;

/**
 * The analysis states in CycloneDX, each with the corresponding OpenVEX status.
 *
 * @see https://cyclonedx.org/docs/1.6/json/#vulnerabilities_items_analysis_state
 */
const STATUSES: Readonly<Record<string, VexStatus>> = {
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
  exploitable: 'affected',
  in_triage: 'under_investigation',
  false_positive: 'not_affected',
  not_affected: 'not_affected',
};

/**
 * Returns the statements in a CycloneDX document that contains vulnerabilities. If the document names the product that
 * it describes, the statements are about components of this product.
 */
export function cycloneDxStatements(document: JsonObject): readonly VexStatement[] {
  const metadata = objectAt(document, 'metadata') ?? {};
  const main = objectAt(metadata, 'component');
  const issued = stringAt(metadata, 'timestamp');
  const purls = purlsByReference(document);
  return (arrayAt(document, 'vulnerabilities') ?? []).filter(isObject).map((each, index) => {
    const analysis = objectAt(each, 'analysis') ?? {};
    const state = stringAt(analysis, 'state') ?? '';
    return {
      position: `vulnerabilities[${index}]`,
      ids: idsOf(each),
      products: (arrayAt(each, 'affects') ?? [])
        .filter(isObject)
        .map((affected) => productOf(affected, main, purls)),
      status:
        (Object.hasOwn(STATUSES, state) ? STATUSES[state] : undefined) ?? 'under_investigation',
      justification: state === 'false_positive' ? state : stringAt(analysis, 'justification'),
      impact: stringAt(analysis, 'detail'),
      statedAtMs: Date.parse(
        stringAt(analysis, 'lastUpdated') ?? stringAt(analysis, 'firstIssued') ?? issued ?? '',
      ),
    };
  });
}

function idsOf(vulnerability: JsonObject): readonly string[] {
  const references = (arrayAt(vulnerability, 'references') ?? []).filter(isObject);
  return [stringAt(vulnerability, 'id'), ...references.map((each) => stringAt(each, 'id'))]
    .filter((id) => id !== undefined && id.trim() !== '')
    .map((id = '') => id.toLowerCase());
}

/**
 * Returns the product that a statement is about. If the statement refers to the main component, it applies to the whole
 * product.
 */
function productOf(
  affected: JsonObject,
  main: JsonObject | undefined,
  purls: ReadonlyMap<string, string>,
): VexProduct {
  const reference = stringAt(affected, 'ref') ?? '';
  const components = componentsOf(affected, purls.get(reference) ?? linkedPurl(reference));
  if (main === undefined) return { identifiers: components, components: undefined };
  const identifiers = ['purl', 'bom-ref', 'cpe', 'name'].flatMap(
    (key) => stringAt(main, key) ?? [],
  );
  const isMain = reference !== '' && reference === stringAt(main, 'bom-ref');
  const hasVersions = (arrayAt(affected, 'versions') ?? []).length > 0;
  return { identifiers, components: isMain && !hasVersions ? undefined : components };
}

/**
 * Returns the purls of the affected components. If a statement lists versions, it applies only to these versions. A
 * version range does not match any package.
 */
function componentsOf(affected: JsonObject, purl: string | undefined): readonly string[] {
  if (purl === undefined) return [];
  const versions = (arrayAt(affected, 'versions') ?? []).filter(isObject);
  if (versions.length === 0) return [purl];
  const bare = purl.split(/[?#]/, 1)[0]?.replace(/@[^@/]*$/, '') ?? '';
  return versions.flatMap((each) => {
    const version = stringAt(each, 'version');
    return version === undefined ? [] : [`${bare}@${encodeURIComponent(version)}`];
  });
}

/**
 * Returns the purl in a link to a component in another document. The link ends with the reference of the component,
 * which is often a purl.
 */
function linkedPurl(reference: string): string | undefined {
  const name = reference.startsWith('urn:cdx:') ? (reference.split('#', 2)[1] ?? '') : reference;
  const text = safelyDecoded(name);
  return text.startsWith('pkg:') ? text : undefined;
}

function safelyDecoded(text: string): string {
  try {
    return /^pkg%3a/i.test(text) ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

function purlsByReference(document: JsonObject): ReadonlyMap<string, string> {
  const purls = new Map<string, string>();
  const pending: { readonly item: JsonObject; readonly depth: number }[] = [];
  const add = (items: readonly unknown[] | undefined, depth: number) => {
    for (const item of items ?? []) if (isObject(item)) pending.push({ item, depth });
  };
  add([objectAt(document, 'metadata')?.['component']], 0);
  add(arrayAt(document, 'components'), 0);
  for (const { item, depth } of pending) {
    const [reference, purl] = ['bom-ref', 'purl'].map((key) => stringAt(item, key));
    if (reference !== undefined && purl !== undefined) purls.set(reference, purl);
    if (depth < MAX_DEPTH) add(arrayAt(item, 'components'), depth + 1);
  }
  return purls;
}
