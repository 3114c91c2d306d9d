import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../shared/sbom/read-document.ts';
import { isTagValue, tagValueForm } from '../../../shared/sbom/read-tag-value.ts';

const OTHER_TOOL = `# a comment
SPDXVersion: SPDX-2.2
SPDXID: SPDXRef-DOCUMENT
DocumentName: shop
Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-root

PackageName: shop
SPDXID: SPDXRef-root

PackageName: a
SPDXID: SPDXRef-a
PackageVersion: 1
PackageSupplier: Organization: Example (x@example.org)
PackageDownloadLocation: https://example.com/a.tgz
PackageChecksum: SHA1: ${'AB'.repeat(20)}
PackageLicenseDeclared: LicenseRef-1
PackageDescription: <text>two
lines, one with PackageName: no
</text>
ExternalRef: PACKAGE-MANAGER purl pkg:npm/a@1
Relationship: SPDXRef-a DEPENDS_ON SPDXRef-b

FileName: ./x
SPDXID: SPDXRef-x

PackageName: b
SPDXID: SPDXRef-b
ExternalRef: PACKAGE_MANAGER purl pkg:npm/b@2

PackageName: c
SPDXID: SPDXRef-c

LicenseID: LicenseRef-1
ExtractedText: <text>Do
good</text>
LicenseName: Ours
`;

describe('an SPDX tag-value document from another tool', () => {
  it.each([
    ['line feeds', OTHER_TOOL],
    ['Windows line endings', OTHER_TOOL.replaceAll('\n', '\r\n')],
  ])('with %s is read with its packages, dependency edges and licenses', (_what, text) => {
    expect(readDocument(text, 'bom.spdx')).toMatchObject({
      packages: [
        {
          purl: 'pkg:npm/a@1',
          version: '1',
          supplier: 'Example (x@example.org)',
          downloadUrl: 'https://example.com/a.tgz',
          hashes: [{ algorithm: 'sha1', value: 'ab'.repeat(20) }],
          license: 'Ours',
          dependsOn: ['pkg:npm/b@2'],
          locations: [{ path: 'bom.spdx', line: 10 }],
        },
        { purl: 'pkg:npm/b@2', version: '2', locations: [{ path: 'bom.spdx', line: 26 }] },
      ],
      problems: [{ message: expect.stringContaining('"c"'), line: 30 }],
    });
  });

  it.each([
    ['a line without a tag', 'SPDXVersion: SPDX-2.3\nnonsense', 2],
    ['a text block without an end', 'SPDXVersion: SPDX-2.3\n\nDocumentComment: <text>a\nb', 3],
  ])('is rejected if it contains %s', (_what, text, line) => {
    expect(() => tagValueForm(text, 'x')).toThrow(
      expect.objectContaining({ code: 'malformed', place: { path: 'x', line } }),
    );
  });

  it("is read with each package's annotations", () => {
    const text = [
      'SPDXVersion: SPDX-2.3',
      'PackageName: a',
      'SPDXID: SPDXRef-a',
      'Annotator: Tool: x',
      'AnnotationComment: <text>of the document</text>',
      'SPDXREF: SPDXRef-DOCUMENT',
      'Annotator: Tool: x',
      'SPDXREF: SPDXRef-a',
      'AnnotationComment: one',
      'Annotator: Tool: nothing said',
    ].join('\n');
    expect(tagValueForm(text, 'x').document['packages']).toMatchObject([
      { SPDXID: 'SPDXRef-a', annotations: [{ comment: 'one' }] },
    ]);
  });
});

it('isTagValue recognizes a document by its first tag', () => {
  expect(isTagValue('\n# x\nSPDXVersion: SPDX-2.3')).toBe(true);
  expect(isTagValue('{"spdxVersion":"SPDX-2.3"}')).toBe(false);
});
