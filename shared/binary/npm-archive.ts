import type { NpmArchiveExtract } from './extract.ts';
import { listZip, unzip } from './zip.ts';

/** What Yarn calls an archive in its cache: `lodash-npm-4.17.21-6382451519-eb835a2e51.zip`. */
const ARCHIVE_NAME = /-[0-9a-f]{10}-[0-9a-z]{1,200}\.zip$/;

/** Of the package itself: what it brings along lies deeper. */
const MANIFEST_NAME = /^node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/;

/** Manifests with all that their tools are told have some hundred KB. */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

export function isNpmArchiveName(name: string): boolean {
  return ARCHIVE_NAME.test(name);
}

/** What the package in an archive says of itself; undefined when there is none. */
export function readNpmArchive(bytes: Buffer): NpmArchiveExtract | undefined {
  const entry = listZip(bytes)?.find(({ name }) => MANIFEST_NAME.test(name));
  const manifest = entry && unzip(bytes, entry, MAX_MANIFEST_BYTES);
  return manifest && { kind: 'npm-archive', manifest: manifest.toString('utf8') };
}
