/**
 * Swift: `Package.resolved`, versions 1 to 3. Source: https://github.com/swiftlang/swift-package-manager,
 * Sources/PackageGraph/ResolvedPackagesStore.swift
 */

import { DataError } from '../errors/errors.ts';
import { arrayAt, type JsonObject, objectAt, scalarText, stringAt } from '../json/guards.ts';
import { jsonLines, lineAt } from '../json/positions.ts';
import type { Package } from '../model/package.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import { readUniqueObject } from './json-object.ts';
import { packageOf } from './package-of.ts';
import { parseEach } from './parse-each.ts';
import { cartfile, cartfileResolved } from './swift/carthage.ts';
import { packageSwift } from './swift/package-swift.ts';
import { segmentsOf } from './swift/repository-segments.ts';
import { notALockfile, objectEntry, unread } from './unread.ts';
import { vcsUrl } from './vcs-url.ts';

const packageResolved: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['Package.resolved'] },
  wantedIn: ['directory', 'file'],
  parse: parseResolved,
};

export const ecosystem: Ecosystem = {
  id: 'swift',
  formats: [packageResolved, packageSwift(packageResolved), cartfileResolved, cartfile],
};

const FIX = 'run `swift package resolve`';

/** JSON path to the list of pins, for each format version. */
const LOCATIONS: ReadonlyMap<unknown, readonly string[]> = new Map([
  [1, ['object', 'pins']],
  [2, ['pins']],
  [3, ['pins']],
]);

function parseResolved(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const document = readUniqueObject(file, text);
  const location = LOCATIONS.get(document['version']);
  if (location === undefined) {
    const message = `Package.resolved version ${scalarText(document['version'])} is not supported. Fix: ${FIX}`;
    throw new DataError('unsupported-version', message, { path: file.path });
  }
  const holder = location.length === 1 ? document : objectAt(document, 'object');
  const pins = holder && arrayAt(holder, 'pins');
  if (pins === undefined) throw notALockfile(file, 'pins', FIX);
  const lines = jsonLines(text, (keys) => keys.length <= 2);
  return parseEach(pins.entries(), ([index, value]) => {
    const line = lineAt(lines, ...location, String(index));
    const pin = objectEntry(file, value, { text: `pin ${index + 1}`, line });
    const state = objectAt(pin, 'state') ?? {};
    if (stringAt(state, 'version') === undefined && stringAt(state, 'revision') === undefined) {
      throw unread(file, { text: `pin ${index + 1}`, line }, FIX);
    }
    return pinned(file, pin, line);
  });
}

/**
 * Returns the package for a pin. A pin to a branch or a revision has no version, so the URL and the commit identify it.
 */
function pinned(file: EcosystemFile, pin: JsonObject, line: number | undefined): Package {
  const state = objectAt(pin, 'state') ?? {};
  const location = stringAt(pin, 'location') ?? stringAt(pin, 'repositoryURL') ?? '';
  const identity = stringAt(pin, 'identity') ?? stringAt(pin, 'package') ?? '';
  const segments = segmentsOf(location) ?? identity.split('.');
  const version = stringAt(state, 'version') ?? '';
  const revision = stringAt(state, 'revision');
  return packageOf(file, {
    type: 'swift',
    namespace: segments.slice(0, -1).join('/'),
    name: segments.at(-1) ?? '',
    fullName: segments.join('/'),
    version,
    qualifiers: {
      vcs_url: version === '' ? vcsUrl(location, revision) : undefined,
    },
    ecosystem: 'SwiftURL',
    line,
    scope: 'unknown',
    downloadUrl: segmentsOf(location) === undefined ? undefined : location,
  });
}
