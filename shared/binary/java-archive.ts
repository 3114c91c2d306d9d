import { hash } from 'node:crypto';
import { coordinatesOfPom, propertiesBeside } from './embedded-pom.ts';
import type { JavaArchive, JavaArchiveExtract, MavenCoordinates } from './extract.ts';
import { readManifest, readProperties } from './java-text.ts';
import { listZip, unzip, type ZipEntry } from './zip.ts';

const ARCHIVE_NAME = /\.(?:jar|war|ear|par|sar|nar|hpi|jpi|lpkg|kar)$/i;
/**
 * Matches names of nested archives that are read only if they contain Java code or Java archives. Spring Boot loads all
 * files in `BOOT-INF/lib`.
 */
const NESTED_NAME = /\.(?:aar|rar|zip)$|^(?:BOOT|WEB)-INF\/lib[^/]*\/[^/]+$/i;

/**
 * Matches the path of a pom.properties file. Maven writes it to META-INF/maven/<group>/<artifact>, and other build
 * tools use other folders.
 */
const POM_NAME = /(?:^|\/)pom\.properties$/;
const MANIFEST_NAME = 'META-INF/MANIFEST.MF';

/**
 * Maximum size of a text file, in bytes. A manifest can contain a digest for every class, so some are several megabytes
 * in size.
 */
const MAX_TEXT_BYTES = 16 * 1024 * 1024;

/** Maximum size of a nested archive that is read, in bytes. */
const MAX_NESTED_BYTES = 128 * 1024 * 1024;

/**
 * Maximum number of bytes that are inflated for one outermost archive. An archive with more bytes is probably a
 * decompression bomb.
 */
const MAX_TOTAL_BYTES = 1024 * 1024 * 1024;

/** Maximum nesting depth of archives. Archives in an application server have three levels. */
const MAX_DEPTH = 16;

/** Manifest attributes that identify an archive. All other attributes are dropped. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'Automatic-Module-Name',
  'Bundle-License',
  'Bundle-Name',
  'Bundle-SymbolicName',
  'Bundle-Vendor',
  'Bundle-Version',
  'Extension-Name',
  'Extension-name',
  'Group-Id',
  'Hudson-Version',
  'Implementation-Title',
  'Implementation-Vendor',
  'Implementation-Vendor-Id',
  'Implementation-Version',
  'Jenkins-Version',
  'Long-Name',
  'Main-Class',
  'Plugin-Version',
  'Short-Name',
  'Specification-Title',
  'Specification-Version',
]);

export function isJavaArchiveName(name: string): boolean {
  return ARCHIVE_NAME.test(name);
}

interface Reading {
  readonly archives: JavaArchive[];
  readonly problems: string[];
  bytesLeft: number;
}

/** Reads the metadata of an archive and all its nested archives. Returns undefined if the file is not a zip archive. */
export function readJavaArchive(bytes: Buffer): JavaArchiveExtract | undefined {
  const entries = listZip(bytes);
  if (entries === undefined) return undefined;
  const reading: Reading = { archives: [], problems: [], bytesLeft: MAX_TOTAL_BYTES };
  readEntries(bytes, entries, '', 0, reading);
  return { kind: 'java-archive', archives: reading.archives, problems: reading.problems };
}

function readEntries(
  archive: Buffer,
  entries: readonly ZipEntry[],
  path: string,
  depth: number,
  reading: Reading,
): void {
  const poms: MavenCoordinates[] = [];
  let manifest: Readonly<Record<string, string>> = {};
  const nested: ZipEntry[] = [];
  for (const entry of entries) {
    if (entry.name === MANIFEST_NAME) {
      manifest = readManifest(textOf(archive, entry, path, reading), ATTRIBUTES);
    } else if (POM_NAME.test(entry.name)) {
      poms.push(...coordinatesIn(textOf(archive, entry, path, reading)));
    } else if (isJavaArchiveName(entry.name) || NESTED_NAME.test(entry.name)) nested.push(entry);
  }
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    const properties = propertiesBeside(entry.name);
    if (properties === undefined || names.has(properties)) continue;
    const found = coordinatesOfPom(entry.name, textOf(archive, entry, path, reading));
    if (found !== undefined) poms.push(found);
  }
  const sha1 = hash('sha1', archive);
  reading.archives.push({ path, sha1, manifest, poms });
  for (const entry of nested) readNested(archive, entry, path, depth + 1, reading);
}

function readNested(
  archive: Buffer,
  entry: ZipEntry,
  path: string,
  depth: number,
  reading: Reading,
): void {
  const inside = path === '' ? entry.name : `${path}!/${entry.name}`;
  if (depth > MAX_DEPTH) {
    reading.problems.push(`${inside} is nested more than ${MAX_DEPTH} archives deep`);
    return;
  }
  const bytes = contentOf(archive, entry, MAX_NESTED_BYTES, reading);
  const entries = bytes === undefined ? undefined : listZip(bytes);
  if (bytes === undefined || entries === undefined) {
    // Build tools write an empty file as a placeholder. It does not count as a damaged archive.
    if (entry.size > 0 && isJavaArchiveName(entry.name)) {
      reading.problems.push(`${inside} cannot be read`);
    }
    return;
  }
  if (!isJavaArchiveName(entry.name) && !entries.some(isOfJava)) return;
  readEntries(bytes, entries, inside, depth, reading);
}

/** Returns true for an entry that occurs only in Java archives. */
function isOfJava({ name }: ZipEntry): boolean {
  return name === MANIFEST_NAME || POM_NAME.test(name) || /\.(?:class|jar)$/i.test(name);
}

function textOf(archive: Buffer, entry: ZipEntry, path: string, reading: Reading): string {
  const bytes = contentOf(archive, entry, MAX_TEXT_BYTES, reading);
  if (bytes !== undefined) return bytes.toString('utf8');
  reading.problems.push(`${path === '' ? '' : `${path}!/`}${entry.name} cannot be read`);
  return '';
}

function contentOf(
  archive: Buffer,
  entry: ZipEntry,
  maxBytes: number,
  reading: Reading,
): Buffer | undefined {
  if (entry.size > reading.bytesLeft) return undefined;
  reading.bytesLeft -= entry.size;
  return unzip(archive, entry, maxBytes);
}

function coordinatesIn(text: string): readonly MavenCoordinates[] {
  const properties = readProperties(text);
  const group = properties.get('groupId') ?? '';
  const artifact = properties.get('artifactId') ?? '';
  const version = properties.get('version') ?? '';
  return artifact === '' ? [] : [{ group, artifact, version }];
}
