import type { OperatingSystem } from '../model/inventory.ts';
import type { SourceFile } from '../source/source.ts';
import { OLDER_RELEASE_FILES, readOlderRelease } from './legacy-os-release.ts';
import { readFields } from './release-fields.ts';

const OS_RELEASE = ['etc/os-release', 'usr/lib/os-release'] as const;

/** Files that identify an operating system, in order of preference. */
export const OS_FILES: readonly string[] = [...OS_RELEASE, ...OLDER_RELEASE_FILES];

/**
 * Version numbers by code name. Before a release, Debian does not publish a version number, but its advisories already
 * use it.
 */
const DEBIAN_CODENAMES: ReadonlyMap<string, string> = new Map([
  ['buster', '10'],
  ['bullseye', '11'],
  ['bookworm', '12'],
  ['trixie', '13'],
  ['forky', '14'],
  ['duke', '15'],
]);

/**
 * Returns the operating system that os-release specifies. If os-release is missing, an older release file is used.
 * Returns undefined if the system is unknown.
 *
 * @see os-release(5)
 */
export function readOperatingSystem(files: {
  get(path: string): Pick<SourceFile, 'bytes'> | undefined;
}): OperatingSystem | undefined {
  for (const path of OS_RELEASE) {
    const found = readOsRelease(files.get(path)?.bytes.toString('utf8') ?? '');
    if (found !== undefined) return found;
  }
  return readOlderRelease((path) => files.get(path)?.bytes.toString('utf8'));
}

function readOsRelease(text: string): OperatingSystem | undefined {
  const fields = readFields(text);
  const id = idOf(fields);
  if (id === '') return undefined;
  return { id, versionId: versionOf(id, fields), prettyName: fields.get('PRETTY_NAME') };
}

/**
 * Returns the ID of a system. A system without an ID contains packages from a similar system, so it gets the ID of the
 * most similar system.
 */
function idOf(fields: ReadonlyMap<string, string>): string {
  const stated = fields.get('ID') ?? '';
  return stated === '' ? (fields.get('ID_LIKE') ?? '').split(' ', 1).join('') : stated;
}

function versionOf(id: string, fields: ReadonlyMap<string, string>): string {
  const stated = fields.get('VERSION_ID') ?? '';
  if (stated !== '' || id !== 'debian') return stated;
  return DEBIAN_CODENAMES.get(fields.get('VERSION_CODENAME') ?? '') ?? '';
}
