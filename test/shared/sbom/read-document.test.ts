import { describe, expect, it } from '@jest/globals';
import { readDocument, readParsedDocument } from '../../../shared/sbom/read-document.ts';

describe('readDocument', () => {
  it.each(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])('accepts CycloneDX %s', (specVersion) => {
    const text = JSON.stringify({ bomFormat: 'CycloneDX', specVersion });
    expect(readDocument(Buffer.from(text), 'bom.json')).toMatchObject({
      source: { kind: 'sbom', name: 'bom.json' },
      packages: [],
      problems: [],
      files: ['bom.json'],
    });
  });

  it.each(['SPDX-2.2', 'SPDX-2.3'])('accepts %s', (spdxVersion) => {
    expect(readDocument(JSON.stringify({ spdxVersion }), 'x').packages).toEqual([]);
  });

  it('accepts UTF-16 and a byte order mark, as Windows tools write them', () => {
    const text = '\ufeff{"spdxVersion":"SPDX-2.3"}';
    expect(readDocument(Buffer.from(text, 'utf16le'), 'x').packages).toEqual([]);
    expect(readDocument(Buffer.from(text), 'x').packages).toEqual([]);
  });

  it.each([
    ['text that is not JSON', '{', 'malformed'],
    ['a list', '[]', 'not-an-sbom'],
    ['a document of an unknown format', '{"a":1}', 'not-an-sbom'],
    ['XML of an unknown format', '<a/>', 'not-an-sbom'],
    ['SPDX 1 in tag-value form', 'SPDXVersion: SPDX-1.2', 'unsupported-version'],
    ['CycloneDX 9', '{"bomFormat":"CycloneDX","specVersion":"9"}', 'unsupported-version'],
    ['SPDX 1', '{"spdxVersion":"SPDX-1.0"}', 'unsupported-version'],
  ])('rejects %s', (_what, text, code) => {
    expect(() => readDocument(text, 'bom.json')).toThrow(
      expect.objectContaining({ code, place: expect.objectContaining({ path: 'bom.json' }) }),
    );
  });
});

it.each([
  ['excluded', 'required'],
  ['required', 'excluded'],
])(
  'readParsedDocument assigns the wider scope to a component with the scopes %s and %s',
  (...scopes) => {
    const purl = 'pkg:npm/a@1';
    const components = scopes.map((scope) => ({
      type: 'library',
      name: 'a',
      version: '1',
      purl,
      scope,
    }));
    const document = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components };
    expect(readParsedDocument(document, 'x').packages).toMatchObject([{ purl, scope: 'runtime' }]);
  },
);
