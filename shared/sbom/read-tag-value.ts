/**
 * Converts SPDX 2.2 and 2.3 in tag-value form to the JSON form, so that only one parser is needed. Source:
 * https://spdx.github.io/spdx-spec/v2.3/
 */
import { DataError } from '../errors/errors.ts';
import type { JsonObject } from '../json/guards.ts';

export interface SpdxForm {
  readonly document: JsonObject;
  /** Line number of each package. */
  readonly lines: readonly (number | undefined)[];
}

/** Maximum number of lines. Documents with 100,000 packages have about two million lines. */
const MAX_LINES = 20_000_000;

interface TagValue {
  readonly tag: string;
  readonly value: string;
  readonly line: number;
}

/** The fields of an element in the JSON form. */
type Fields = Record<string, unknown>;

interface Reading {
  readonly document: Fields;
  readonly packages: Fields[];
  readonly lines: number[];
  readonly relationships: Fields[];
  readonly extracted: Fields[];
  /** Annotations, by the ID of the element that they describe. */
  readonly annotations: Map<string, Fields[]>;
  /** The fields of the current element, which is the document or a package. Tags for files and snippets are ignored. */
  current: Fields;
  annotation: { comment?: string; about?: string };
}

/** Returns true if one of the first lines shows that the text is a tag-value document. */
export function isTagValue(text: string): boolean {
  return /^\s*SPDXVersion:/m.test(text.slice(0, 4_096));
}

/**
 * Returns the JSON form of a tag-value document.
 *
 * @throws {DataError} `malformed` with the line.
 */
export function tagValueForm(text: string, path: string): SpdxForm {
  const document: Fields = {};
  const reading: Reading = {
    document,
    packages: [],
    lines: [],
    relationships: [],
    extracted: [],
    annotations: new Map(),
    current: document,
    annotation: {},
  };
  for (const entry of tagValues(text, path)) takeTag(entry, reading);
  keepAnnotation(reading);
  const { packages, annotations, relationships, extracted, lines } = reading;
  const annotated = (fields: Fields) => ({
    ...fields,
    annotations: annotations.get(String(fields['SPDXID'])),
  });
  return {
    document: {
      ...annotated(document),
      packages: packages.map(annotated),
      relationships,
      hasExtractedLicensingInfos: extracted,
    },
    lines,
  };
}

function* tagValues(text: string, path: string): Generator<TagValue> {
  let line = 0;
  for (let at = 0; at < text.length; ) {
    line += 1;
    if (line > MAX_LINES)
      throw new DataError('limit-exceeded', 'the document has too many lines', { path });
    const end = endOfLine(text, at);
    const row = text.slice(at, end).trim();
    const colon = row.indexOf(':');
    const start = line;
    let value = row.slice(colon + 1).trim();
    if (value.startsWith('<text>')) {
      const from = text.indexOf('<text>', at) + '<text>'.length;
      const close = text.indexOf('</text>', from);
      if (close === -1) throw new DataError('malformed', '<text> is not closed', { path, line });
      value = text.slice(from, close);
      line += countLines(value);
      at = endOfLine(text, close) + 1;
    } else at = end + 1;
    if (row === '' || row.startsWith('#')) continue;
    if (colon < 1) {
      const message = `${JSON.stringify(row.slice(0, 60))} is not a tag with a value`;
      throw new DataError('malformed', message, { path, line: start });
    }
    yield { tag: row.slice(0, colon).trim(), value, line: start };
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Tags with a single-line value, with the names of their fields in JSON. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['SPDXVersion', 'spdxVersion'],
  ['DocumentName', 'documentName'],
  ['SPDXID', 'SPDXID'],
  ['PackageVersion', 'versionInfo'],
  ['PackageSupplier', 'supplier'],
  ['PrimaryPackagePurpose', 'primaryPackagePurpose'],
  ['PackageDownloadLocation', 'downloadLocation'],
  ['PackageLicenseConcluded', 'licenseConcluded'],
  ['PackageLicenseDeclared', 'licenseDeclared'],
  ['ExtractedText', 'extractedText'],
  ['LicenseName', 'name'],
]);

function takeTag({ tag, value, line }: TagValue, reading: Reading): void {
  const { current } = reading;
  const field = FIELDS.get(tag);
  if (field !== undefined) {
    current[field] = value;
    return;
  }
  switch (tag) {
    case 'PackageName':
      reading.current = { name: value };
      reading.packages.push(reading.current);
      reading.lines.push(line);
      return;
    case 'LicenseID':
      reading.current = { licenseId: value };
      reading.extracted.push(reading.current);
      return;
    case 'FileName':
    case 'SnippetSPDXID':
      reading.current = {};
      return;
    case 'PackageChecksum':
      listAt(current, 'checksums').push(checksum(value));
      return;
    case 'ExternalRef':
      listAt(current, 'externalRefs').push(externalReference(value));
      return;
    case 'Relationship':
      reading.relationships.push(relationship(value));
      return;
    default:
      takeAnnotation(tag, value, reading);
  }
}

/**
 * Reads a tag in an annotation. An annotation contains the ID of the element that it describes, so it can be anywhere
 * in the document.
 */
function takeAnnotation(tag: string, value: string, reading: Reading): void {
  if (tag === 'Annotator') keepAnnotation(reading);
  if (tag === 'SPDXREF') reading.annotation.about = value;
  if (tag === 'AnnotationComment') reading.annotation.comment = value;
}

function keepAnnotation(reading: Reading): void {
  const { about, comment } = reading.annotation;
  reading.annotation = {};
  if (about === undefined || comment === undefined) return;
  const list = reading.annotations.get(about) ?? [];
  list.push({ comment });
  reading.annotations.set(about, list);
}

function listAt(fields: Fields, key: string): unknown[] {
  const known = fields[key];
  if (Array.isArray(known)) return known;
  const list: unknown[] = [];
  fields[key] = list;
  return list;
}

/** Parses `SHA1: 85ed08…`. */
function checksum(value: string): Fields {
  const colon = value.indexOf(':');
  return { algorithm: value.slice(0, colon), checksumValue: value.slice(colon + 1).trim() };
}

/** Parses `PACKAGE-MANAGER purl pkg:npm/a@1`. */
function externalReference(value: string): Fields {
  const [referenceCategory, referenceType, ...rest] = value.split(/\s+/);
  return { referenceCategory, referenceType, referenceLocator: rest.join(' ') };
}

/** Parses `SPDXRef-a DEPENDS_ON SPDXRef-b`. */
function relationship(value: string): Fields {
  const [spdxElementId, relationshipType, relatedSpdxElement] = value.split(/\s+/);
  return { spdxElementId, relationshipType, relatedSpdxElement };
}
