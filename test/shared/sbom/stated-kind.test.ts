import { expect, it } from '@jest/globals';
import { isObject } from '../../../shared/json/guards.ts';
import { DOCUMENT_FORMATS, describeFormat } from '../../../shared/sbom/format.ts';
import { statedKind } from '../../../shared/sbom/stated-kind.ts';
import { writeDocument } from '../../support/documents.ts';
import { anInventory } from '../../support/inventory.ts';

const JSON_FORMATS = DOCUMENT_FORMATS.filter((format) =>
  describeFormat(format).syntax.startsWith('json'),
);

function kindIn(text: string) {
  const document: unknown = JSON.parse(text);
  return isObject(document) ? statedKind(document, text) : undefined;
}

it.each(
  JSON_FORMATS.flatMap((format) =>
    (['directory', 'file', 'image', 'sbom'] as const).map((kind) => [format, kind] as const),
  ),
)('statedKind, for a document in %s, returns the kind %s that was written', (format, kind) => {
  const inventory = anInventory({ source: { kind, name: 'app' } });
  expect(kindIn(writeDocument(inventory, format, { toolVersion: '1' }))).toBe(kind);
});

const cyclonedx = (type: string) => ({ bomFormat: 'CycloneDX', metadata: { component: { type } } });
const spdx = (...purposes: readonly string[]) => ({
  spdxVersion: 'SPDX-2.3',
  packages: [
    ...purposes.map((primaryPackagePurpose, at) => ({
      SPDXID: `root-${at}`,
      primaryPackagePurpose,
    })),
    { SPDXID: 'a', primaryPackagePurpose: 'FILE' },
  ],
  documentDescribes: purposes.map((_, at) => `root-${at}`),
});

it.each([
  ['a file scanned by syft', cyclonedx('file'), 'file'],
  ['a file scanned by syft, in SPDX', spdx('FILE'), 'file'],
  ['an application', cyclonedx('application'), undefined],
  ['a container', cyclonedx('container'), undefined],
  ['a container in SPDX', spdx('CONTAINER'), undefined],
  ['a file among other subjects', spdx('FILE', 'APPLICATION'), undefined],
  ['a document without a subject', spdx(), undefined],
  ['a document without a root', { bomFormat: 'CycloneDX' }, undefined],
])(
  "statedKind returns a kind for another tool's document only if it describes a single file: %s",
  (_, document, kind) => {
    expect(kindIn(JSON.stringify(document))).toBe(kind);
  },
);
