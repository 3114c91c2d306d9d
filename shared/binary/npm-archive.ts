import type { NpmArchiveExtract } from './extract.ts';
import { listZip, unzip } from './zip.ts';

/** Matches the name of an archive in Yarn's cache, such as `lodash-npm-4.17.21-6382451519-eb835a2e51.zip`. */
const ARCHIVE_NAME = /-[0-9a-f]{10}-[0-9a-z]{1,200}\.zip$/;

/**
 * Matches the path of the package's own package.json. The package.json files of bundled packages are in deeper folders.
 */
const MANIFEST_NAME = /^node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/;

/** Maximum size of a package.json, in bytes. Files with extensive tool settings are a few hundred KB. */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

export function isNpmArchiveName(name: string): boolean {
  return name.endsWith('.zip') && ARCHIVE_NAME.test(name);
}

/** Reads the package.json in an archive. Returns undefined if the archive does not contain it. */
export function readNpmArchive(bytes: Buffer): NpmArchiveExtract | undefined {
  const entry = listZip(bytes)?.find(({ name }) => MANIFEST_NAME.test(name));
  const manifest = entry && unzip(bytes, entry, MAX_MANIFEST_BYTES);
  return manifest && { kind: 'npm-archive', manifest: manifest.toString('utf8') };
}
