import { describe, expect, it } from '@jest/globals';
import {
  type DocumentFormat,
  describeFormat,
  distinctFormats,
  documentFileNames,
} from '../../../shared/sbom/format.ts';

it.each([
  ['cyclonedx-json', 'cyclonedx json 1.6'],
  ['cyclonedx-json@1.4', 'cyclonedx json 1.4'],
  ['cyclonedx-xml', 'cyclonedx xml 1.6'],
  ['cyclonedx-xml@1.7', 'cyclonedx xml 1.7'],
  ['spdx-json', 'spdx json 2.3'],
  ['spdx-json@3.0.1', 'spdx json-ld 3.0.1'],
  ['spdx-tag-value', 'spdx tag-value 2.3'],
] as const)('describeFormat splits %s into %s', (format, expected) => {
  expect(Object.values(describeFormat(format)).join(' ')).toBe(expected);
});

it("distinctFormats treats a format without a version as that format's default version", () => {
  expect(distinctFormats(['spdx-json', 'spdx-json@2.3', 'spdx-json@3.0.1'])).toEqual([
    'spdx-json',
    'spdx-json@3.0.1',
  ]);
});

describe('documentFileNames', () => {
  const names = (formats: readonly DocumentFormat[], label?: string) => [
    ...documentFileNames(formats, label).values(),
  ];

  it('uses a separate file name for each format', () => {
    expect(
      names(['cyclonedx-json', 'cyclonedx-xml', 'spdx-json', 'spdx-tag-value', 'spdx-json@3.0.1']),
    ).toEqual(['bom.cdx.json', 'bom.cdx.xml', 'bom.spdx.json', 'bom.spdx', 'bom.spdx3.json']);
  });

  it('distinguishes between versions of the same format', () => {
    expect(names(['cyclonedx-json@1.4', 'cyclonedx-json@1.7', 'spdx-json'])).toEqual([
      'bom-1.4.cdx.json',
      'bom-1.7.cdx.json',
      'bom.spdx.json',
    ]);
  });

  it("adds the document's label to each name", () => {
    expect(names(['spdx-json'], 'linux-amd64')).toEqual(['bom.linux-amd64.spdx.json']);
  });
});
