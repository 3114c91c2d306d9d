/**
 * The part of the SPDX 3.0.1 model that our documents use, with the properties of each class, their types and their
 * counts. It follows the specification and is independent of the writer, so that an error in one appears in the
 * other. An unknown class or property is reported as a problem. Look it up in the specification before you add it.
 * @see https://spdx.github.io/spdx-spec/v3.0.1/model/Core/
 */
type Kind = 'text' | 'IRI' | 'time' | 'semver' | 'CreationInfo' | 'part' | readonly string[];

interface Property {
  readonly kind: Kind | { readonly refersTo: readonly string[] };
  readonly isRequired?: true;
  readonly isList?: true;
}

type Class = Readonly<Record<string, Property>>;

const ELEMENTS = [
  'Annotation',
  'Organization',
  'Person',
  'Relationship',
  'SoftwareAgent',
  'SpdxDocument',
  'Tool',
  'simplelicensing_LicenseExpression',
  'simplelicensing_SimpleLicensingText',
  'software_Package',
  'software_Sbom',
];
const AGENTS = ['Organization', 'Person', 'SoftwareAgent'];

const PROFILES = [
  ...['core', 'software', 'simpleLicensing', 'expandedLicensing', 'security', 'build', 'ai'],
  ...['dataset', 'extension', 'lite'],
];
const HASH_ALGORITHMS = [
  ...['adler32', 'blake2b256', 'blake2b384', 'blake2b512', 'blake3', 'crystalsDilithium'],
  ...['crystalsKyber', 'falcon', 'md2', 'md4', 'md5', 'md6', 'other', 'sha1', 'sha224', 'sha256'],
  ...['sha384', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'sha512'],
];
const PURPOSES = [
  ...['application', 'archive', 'bom', 'configuration', 'container', 'data', 'device'],
  ...['deviceDriver', 'diskImage', 'documentation', 'evidence', 'executable', 'file'],
  ...['filesystemImage', 'firmware', 'framework', 'install', 'library', 'manifest', 'model'],
  ...['module', 'operatingSystem', 'other', 'patch', 'platform', 'requirement', 'source'],
  ...['specification', 'test'],
];
/** Relationship types that are allowed between the elements of our documents. */
const RELATIONSHIPS = [
  ...['contains', 'dependsOn', 'describes', 'generates', 'hasConcludedLicense'],
  ...['hasDeclaredLicense', 'hasOptionalDependency', 'hasStaticLink', 'packagedBy'],
];

const ELEMENT: Class = {
  spdxId: { kind: 'IRI', isRequired: true },
  creationInfo: { kind: 'CreationInfo', isRequired: true },
  name: { kind: 'text' },
  description: { kind: 'text' },
  comment: { kind: 'text' },
  verifiedUsing: { kind: 'part', isList: true },
};

const COLLECTION: Class = {
  ...ELEMENT,
  element: { kind: { refersTo: ELEMENTS }, isList: true },
  rootElement: { kind: { refersTo: ELEMENTS }, isList: true, isRequired: true },
  profileConformance: { kind: PROFILES, isList: true },
};

const NAMED: Class = { ...ELEMENT, name: { kind: 'text', isRequired: true } };

const CLASSES: Readonly<Record<string, Class>> = {
  Annotation: {
    ...ELEMENT,
    annotationType: { kind: ['other', 'review'], isRequired: true },
    subject: { kind: { refersTo: ELEMENTS }, isRequired: true },
    statement: { kind: 'text' },
  },
  CreationInfo: {
    '@id': { kind: 'text', isRequired: true },
    specVersion: { kind: 'semver', isRequired: true },
    created: { kind: 'time', isRequired: true },
    createdBy: { kind: { refersTo: AGENTS }, isList: true, isRequired: true },
    createdUsing: { kind: { refersTo: ['Tool'] }, isList: true },
    comment: { kind: 'text' },
  },
  DictionaryEntry: { key: { kind: 'text', isRequired: true }, value: { kind: 'text' } },
  Hash: {
    algorithm: { kind: HASH_ALGORITHMS, isRequired: true },
    hashValue: { kind: 'text', isRequired: true },
  },
  Organization: NAMED,
  Person: NAMED,
  Relationship: {
    ...ELEMENT,
    relationshipType: { kind: RELATIONSHIPS, isRequired: true },
    from: { kind: { refersTo: ELEMENTS }, isRequired: true },
    to: { kind: { refersTo: ELEMENTS }, isList: true, isRequired: true },
    completeness: { kind: ['complete', 'incomplete', 'noAssertion'] },
  },
  SoftwareAgent: NAMED,
  SpdxDocument: { ...COLLECTION, name: { kind: 'text' } },
  Tool: NAMED,
  simplelicensing_LicenseExpression: {
    ...ELEMENT,
    simplelicensing_licenseExpression: { kind: 'text', isRequired: true },
    simplelicensing_customIdToUri: { kind: 'part', isList: true },
  },
  simplelicensing_SimpleLicensingText: {
    ...ELEMENT,
    simplelicensing_licenseText: { kind: 'text', isRequired: true },
  },
  software_Package: {
    ...NAMED,
    suppliedBy: { kind: { refersTo: AGENTS } },
    software_copyrightText: { kind: 'text' },
    software_downloadLocation: { kind: 'IRI' },
    software_packageUrl: { kind: 'IRI' },
    software_packageVersion: { kind: 'text' },
    software_primaryPurpose: { kind: PURPOSES },
    software_sourceInfo: { kind: 'text' },
  },
  software_Sbom: {
    ...COLLECTION,
    software_sbomType: {
      kind: ['analyzed', 'build', 'deployed', 'design', 'runtime', 'source'],
      isList: true,
    },
  },
};

type Value = Readonly<Record<string, unknown>>;

/** Returns the parts of an SPDX 3.0.1 JSON-LD document that the model does not allow, and the missing parts. */
export function spdx3Problems(text: string): readonly string[] {
  const document = JSON.parse(text) as Value;
  const { '@context': context, '@graph': graph, ...others } = document;
  if (context !== 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld') return ['another context'];
  if (!Array.isArray(graph)) return ['there is no graph'];
  const types = new Map(graph.map((one) => [String(one.spdxId ?? one['@id']), String(one.type)]));
  const documents = graph.filter(({ type }) => type === 'SpdxDocument');
  return [
    ...Object.keys(others).map((key) => `${key} is not of the document`),
    ...(documents.length === 1 ? [] : [`there are ${documents.length} documents`]),
    ...(types.size === graph.length ? [] : ['an id is given twice']),
    ...graph.flatMap((one) => problemsOf(one, types)),
    ...licenseProblems(graph, types),
  ];
}

function problemsOf(value: Value, types: ReadonlyMap<string, string>): readonly string[] {
  const { type, ...properties } = value;
  const found = CLASSES[String(type)];
  const where = `${String(type)} ${String(value['spdxId'] ?? value['@id'] ?? '')}`;
  if (found === undefined) return [`${where}: there is no such class`];
  const absent = Object.entries(found).filter(
    ([key, { isRequired }]) => isRequired === true && properties[key] === undefined,
  );
  return [
    ...absent.map(([key]) => `${where}: it has no ${key}`),
    ...Object.entries(properties).flatMap(([key, content]) => {
      const property = found[key];
      if (property === undefined) return [`${where}: it has ${key}, which its class has not`];
      return contentProblems(content, property, types).map((what) => `${where}: ${key} ${what}`);
    }),
  ];
}

function contentProblems(
  content: unknown,
  { kind, isList }: Property,
  types: ReadonlyMap<string, string>,
): readonly string[] {
  if (Array.isArray(content) !== (isList === true)) return ['is a list but must be a single value'];
  const items: readonly unknown[] = Array.isArray(content) ? content : [content];
  if (items.length === 0) return ['is an empty list'];
  if (new Set(items.map((item) => JSON.stringify(item))).size < items.length) {
    return ['has the same twice'];
  }
  return items.flatMap((item) => itemProblem(item, kind, types) ?? []);
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

function itemProblem(
  item: unknown,
  kind: Property['kind'],
  types: ReadonlyMap<string, string>,
): string | readonly string[] | undefined {
  if (kind === 'part') return problemsOf(item as Value, types);
  if (typeof item !== 'string' || item === '') return 'is no text';
  if (!item.isWellFormed()) return 'has half a character';
  if (typeof kind === 'object' && 'refersTo' in kind) {
    const type = types.get(item);
    if (type === undefined) return `refers to ${item}, which is not there`;
    return kind.refersTo.includes(type) ? undefined : `refers to ${item}, a ${type}`;
  }
  if (typeof kind === 'object') return kind.includes(item) ? undefined : `is ${item}`;
  switch (kind) {
    case 'IRI':
      return /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]*$/.test(item) ? undefined : `is ${item}`;
    case 'time':
      return TIME.test(item) ? undefined : `is ${item}`;
    case 'semver':
      return /^\d+\.\d+\.\d+$/.test(item) ? undefined : `is ${item}`;
    case 'CreationInfo':
      return types.get(item) === 'CreationInfo' ? undefined : `is ${item}`;
    case 'text':
      return undefined;
  }
}

/** License relationships lead only from software to a license. */
function licenseProblems(
  graph: readonly Value[],
  types: ReadonlyMap<string, string>,
): readonly string[] {
  return graph.flatMap(({ relationshipType, to }) => {
    const isOfLicense = String(relationshipType).endsWith('License');
    return (Array.isArray(to) ? to : [])
      .filter((id) => types.get(String(id))?.startsWith('simplelicensing_') !== isOfLicense)
      .map((id) => `${String(relationshipType)} leads to ${String(id)}`);
  });
}
