/** The document formats that Assay can write, with their names in inputs and in file names. */

export const CYCLONEDX_VERSIONS = ['1.4', '1.5', '1.6', '1.7'] as const;
export type CycloneDxVersion = (typeof CYCLONEDX_VERSIONS)[number];

/** The default version of each format. It is the newest version that most tools can read. */
const DEFAULT_CYCLONEDX: CycloneDxVersion = '1.6';

export const DOCUMENT_FORMATS = [
  'cyclonedx-json',
  'cyclonedx-json@1.4',
  'cyclonedx-json@1.5',
  'cyclonedx-json@1.6',
  'cyclonedx-json@1.7',
  'cyclonedx-xml',
  'cyclonedx-xml@1.4',
  'cyclonedx-xml@1.5',
  'cyclonedx-xml@1.6',
  'cyclonedx-xml@1.7',
  'spdx-json',
  'spdx-json@2.3',
  'spdx-json@3.0.1',
  'spdx-tag-value',
  'spdx-tag-value@2.3',
] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export type FormatDescription =
  | {
      readonly standard: 'cyclonedx';
      readonly syntax: 'json' | 'xml';
      readonly version: CycloneDxVersion;
    }
  | { readonly standard: 'spdx'; readonly syntax: 'json' | 'tag-value'; readonly version: '2.3' }
  | { readonly standard: 'spdx'; readonly syntax: 'json-ld'; readonly version: '3.0.1' };

export function describeFormat(format: DocumentFormat): FormatDescription {
  const [name, stated] = format.split('@', 2);
  const version = CYCLONEDX_VERSIONS.find((known) => known === stated) ?? DEFAULT_CYCLONEDX;
  switch (name) {
    case 'cyclonedx-json':
      return { standard: 'cyclonedx', syntax: 'json', version };
    case 'cyclonedx-xml':
      return { standard: 'cyclonedx', syntax: 'xml', version };
    case 'spdx-tag-value':
      return { standard: 'spdx', syntax: 'tag-value', version: '2.3' };
    default:
      return stated === '3.0.1'
        ? { standard: 'spdx', syntax: 'json-ld', version: '3.0.1' }
        : { standard: 'spdx', syntax: 'json', version: '2.3' };
  }
}

/**
 * Returns the formats without duplicates. A format with its default version is the same as the format without a
 * version.
 */
export function distinctFormats(formats: readonly DocumentFormat[]): readonly DocumentFormat[] {
  const seen = new Map<string, DocumentFormat>();
  for (const format of formats) {
    const key = Object.values(describeFormat(format)).join(' ');
    if (!seen.has(key)) seen.set(key, format);
  }
  return [...seen.values()];
}

/**
 * Returns a file name for each format. If several versions of one format are written, each name contains the version.
 *
 * @param label The subject of the document, such as `linux-amd64`, if there are several documents.
 */
export function documentFileNames(
  formats: readonly DocumentFormat[],
  label?: string,
): ReadonlyMap<DocumentFormat, string> {
  const stem = label === undefined ? 'bom' : `bom.${label}`;
  const endings = formats.map((format) => endingOf(describeFormat(format)));
  return new Map(
    formats.map((format, index) => {
      const ending = endings[index] ?? '';
      const isShared = endings.filter((other) => other === ending).length > 1;
      const version = isShared ? `-${describeFormat(format).version}` : '';
      return [format, `${stem}${version}.${ending}`];
    }),
  );
}

function endingOf(format: FormatDescription): string {
  switch (format.syntax) {
    case 'json':
      return format.standard === 'cyclonedx' ? 'cdx.json' : 'spdx.json';
    case 'xml':
      return 'cdx.xml';
    case 'tag-value':
      return 'spdx';
    case 'json-ld':
      return 'spdx3.json';
  }
}

export interface DocumentOptions {
  /** Version of Assay. The document records it as the version of the tool. */
  readonly toolVersion: string;
  /** Author of the document: a person or an organization. */
  readonly author?: string | undefined;
  /** Time in ISO format. Without it, the document has no timestamp and is the same in every run. */
  readonly timestamp?: string | undefined;
}
