import fc from 'fast-check';
import { osvEcosystem } from '../../shared/ecosystems/osv-ecosystem.ts';
import { purlOf, readPurl } from '../../shared/ecosystems/purl.ts';
import type { GoProgram } from '../../shared/model/go-program.ts';
import { INVENTORY_KIND, type Inventory } from '../../shared/model/inventory.ts';
import type { Hash, Package } from '../../shared/model/package.ts';
import { anyText, anyUrl } from './any-text.ts';

/** Any non-empty text, including characters that XML or a single line cannot contain. */
const text = fc.oneof(
  anyText({ minLength: 1 }),
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom(
    ' a ',
    'a\nb',
    '\t',
    '</text>',
    '<text>',
    ']]>',
    '&amp;',
    '"',
    '\ud800',
    '\ufffd0001',
    '__proto__',
    'NOASSERTION',
    'MIT',
    'a: b',
  ),
);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const hash: fc.Arbitrary<Hash> = fc.oneof(
  fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((bytes): Hash => ({ algorithm: 'sha256', value: Buffer.from(bytes).toString('hex') })),
  fc.record({ algorithm: fc.constantFrom('md5', 'sha1', 'sha512'), value: text }),
);

const location = fc.record({
  path: text,
  line: maybe(fc.nat()),
  column: maybe(fc.nat()),
  endLine: maybe(fc.nat()),
  endColumn: maybe(fc.nat()),
  layer: maybe(fc.nat({ max: 200 })),
});

const os = fc.record({
  id: text,
  versionId: fc.oneof(fc.constant(''), text),
  prettyName: maybe(text),
});

const parts = fc.record({
  type: fc.constantFrom('npm', 'pypi', 'deb', 'maven', 'golang', 'apk'),
  namespace: maybe(fc.stringMatching(/^[a-z@.]{1,8}$/)),
  name: fc.stringMatching(/^[a-zA-Z+_-]{1,8}$/),
  version: maybe(fc.stringMatching(/^[0-9a-z.+~ -]{1,8}$/)),
});

const found: fc.Arbitrary<Package> = fc
  .record({
    parts,
    isNameAnother: fc.boolean(),
    name: text,
    version: fc.oneof(fc.constant(''), text),
    ecosystem: maybe(text),
    locations: fc.array(location, { minLength: 1, maxLength: 3 }),
    includedBy: maybe(fc.array(location, { minLength: 1, maxLength: 2 })),
    scope: fc.constantFrom('runtime', 'development', 'unknown'),
    isDirect: maybe(fc.boolean()),
    source: maybe(fc.record({ name: text, version: fc.oneof(fc.constant(''), text) })),
    architecture: maybe(text),
    license: maybe(text),
    hashes: maybe(fc.array(hash, { minLength: 1, maxLength: 3 })),
    supplier: maybe(text),
    downloadUrl: maybe(fc.oneof(text, anyUrl())),
    ownedBy: maybe(fc.uniqueArray(text, { minLength: 1, maxLength: 2 })),
    origin: maybe(fc.constantFrom('base', 'application')),
  })
  .map(({ parts: ofPurl, isNameAnother, name, ecosystem, ...rest }) => {
    const purl = purlOf(ofPurl);
    const read = readPurl(purl);
    return {
      ...rest,
      purl,
      type: ofPurl.type,
      name: isNameAnother ? name : ofPurl.name,
      ecosystem: ecosystem ?? (read === undefined ? undefined : osvEcosystem(read, undefined)),
      dependsOn: [],
    };
  });

const program: fc.Arbitrary<GoProgram> = fc.record({
  path: text,
  purls: fc.array(text, { maxLength: 2 }),
  mainPackage: text,
  os: text,
  architecture: text,
  functions: fc.record({ packages: fc.array(text, { maxLength: 2 }), symbols: text }),
});

/** Generates an inventory that `takeInventory` could return, with hostile texts. */
export const arbitraryInventory: fc.Arbitrary<Inventory> = fc
  .record({
    source: fc.record({
      kind: fc.constantFrom('directory', 'file', 'image', 'sbom'),
      name: text,
      digest: maybe(fc.constant(`sha256:${'a'.repeat(64)}`)),
      imageId: maybe(fc.constant(`sha256:${'b'.repeat(64)}`)),
      indexDigest: maybe(text),
      platform: maybe(text),
      supplier: maybe(text),
      checkout: maybe(
        fc.record({
          commit: maybe(text),
          ref: maybe(text),
          repository: maybe(text),
          mergeOf: maybe(text),
          root: text,
        }),
      ),
    }),
    os: maybe(os),
    compressedBytes: maybe(fc.nat()),
    layers: fc.array(fc.record({ diffId: text, createdBy: maybe(text) }), {
      maxLength: 3,
    }),
    base: maybe(
      fc.record({
        name: maybe(text),
        digest: maybe(text),
        layers: maybe(fc.nat({ max: 100 })),
        evidence: fc.constantFrom('input', 'annotation', 'label', 'provenance'),
      }),
    ),
    packages: fc.uniqueArray(found, { maxLength: 5, selector: ({ purl }) => purl }),
    contained: maybe(
      fc.uniqueArray(found, { minLength: 1, maxLength: 3, selector: ({ purl }) => purl }),
    ),
    programs: maybe(fc.array(program, { minLength: 1, maxLength: 2 })),
    owners: fc.array(fc.nat({ max: 4 }), { maxLength: 3 }),
    edges: fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), { maxLength: 8 }),
    problems: fc.array(
      fc.record({ code: text, message: text, path: text, line: maybe(fc.nat()) }),
      {
        maxLength: 2,
      },
    ),
    ignored: maybe(fc.uniqueArray(text, { minLength: 1, maxLength: 2 })),
    ignoredFiles: maybe(fc.nat()),
    files: fc.uniqueArray(text, { maxLength: 3 }),
  })
  .map(({ packages, contained, owners, edges, files, ...rest }) => {
    const sorted = packages.toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
    const parts = contained?.toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
    return {
      kind: INVENTORY_KIND,
      ...rest,
      // Some locations belong to listed packages, some to other packages, and some to no package.
      contained: parts?.map((part, index) => {
        const owner = sorted[owners[index] ?? -1]?.purl;
        return owner === undefined ? part : { ...part, ownedBy: [owner] };
      }),
      packages: sorted.map((one, index) => ({ ...one, dependsOn: edgesOf(index, edges, sorted) })),
      files: files.toSorted(),
    };
  });

function edgesOf(
  from: number,
  edges: readonly (readonly [number, number])[],
  packages: readonly Package[],
): readonly string[] {
  const targets = edges.filter(([a, b]) => a === from && a !== b).map(([, b]) => packages[b]?.purl);
  return [...new Set(targets.filter((purl) => purl !== undefined))].sort();
}
