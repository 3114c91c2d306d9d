/**
 * Reads packages without a manifest that `node_modules/.package-lock.json` lists. Node still loads such a package if
 * its folder contains `index.js`.
 */
import { isObject, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { HIDDEN_LOCKFILE, packagesIn } from './hidden-lockfile.ts';
import { readInstallPath } from './install-paths.ts';
import { hashesOfIntegrity, npmPackage } from './npm-package.ts';

const PATH = `node_modules/${HIDDEN_LOCKFILE}`;

/** The module that Node loads from the folder of a package without a manifest. */
const MODULE = 'index.js';

export const recordedPackage: FileFormat = {
  wanted: {
    names: [HIDDEN_LOCKFILE],
    listed: [`node_modules/*/${MODULE}`, `node_modules/@*/*/${MODULE}`],
  },
  wantedIn: ['image'],
  isPrimary: (path) => path === PATH || path.endsWith(`/${PATH}`),
  parse: parseRecorded,
};

function parseRecorded(file: EcosystemFile, context: ParseContext): ParsedFile {
  const root = file.path.slice(0, -PATH.length);
  return parseEach(Object.entries(packagesIn(file)), ([key, entry]) => {
    const path = readInstallPath(key);
    if (!isObject(entry) || path.kind !== 'package' || entry['link'] === true) return undefined;
    if (context.file(`${root}${key}/package.json`) !== undefined) return undefined;
    // Skips a package that was removed after it was installed.
    if (context.file(`${root}${key}/${MODULE}`) === undefined) return undefined;
    return npmPackage(file, {
      name: stringAt(entry, 'name') ?? path.name,
      version: stringAt(entry, 'version') ?? '',
      hashes: hashesOfIntegrity(stringAt(entry, 'integrity')),
      downloadUrl: stringAt(entry, 'resolved'),
    });
  });
}
