/** Reads release files from before os-release: CentOS 6, Ubuntu 10, Alpine 3.0, SLES 11 and others. */
import type { OperatingSystem } from '../model/inventory.ts';
import { readFields } from './release-fields.ts';

/** Returns the text of a file, if the file exists. */
type TextOf = (path: string) => string | undefined;

type Reader = (text: string) => OperatingSystem | undefined;

/**
 * Files in order of preference. A file that exists in only one distribution comes before a file that several
 * distributions have.
 */
const READERS: readonly (readonly [path: string, read: Reader])[] = [
  ['etc/lsb-release', readLsbRelease],
  ['etc/oracle-release', readReleaseLine],
  ['etc/centos-release', readReleaseLine],
  ['etc/rocky-release', readReleaseLine],
  ['etc/almalinux-release', readReleaseLine],
  ['etc/fedora-release', readReleaseLine],
  ['etc/redhat-release', readReleaseLine],
  ['etc/system-release', readReleaseLine],
  ['etc/system-release-cpe', readCpe],
  ['etc/SuSE-release', readSuseRelease],
  ['etc/alpine-release', (text) => systemOf('alpine', firstLine(text))],
  ['etc/debian_version', readDebianVersion],
  ['etc/arch-release', () => ({ id: 'arch', versionId: '' })],
];

export const OLDER_RELEASE_FILES: readonly string[] = READERS.map(([path]) => path);

/** Returns the operating system according to the first file in the list that specifies one. */
export function readOlderRelease(textOf: TextOf): OperatingSystem | undefined {
  for (const [path, read] of READERS) {
    const text = textOf(path);
    const found = text === undefined ? undefined : read(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The `ID` values of os-release, keyed by the text that a release line starts with. */
const NAMES: readonly (readonly [start: string, id: string])[] = [
  ['Red Hat Enterprise Linux', 'rhel'],
  ['CentOS', 'centos'],
  ['Rocky Linux', 'rocky'],
  ['AlmaLinux', 'almalinux'],
  ['Oracle Linux', 'ol'],
  ['Fedora', 'fedora'],
  ['Scientific Linux', 'scientific'],
  ['Amazon Linux', 'amzn'],
];

/** Parses a line such as `Rocky Linux release 8.10 (Green Obsidian)`. */
function readReleaseLine(text: string): OperatingSystem | undefined {
  const line = firstLine(text);
  const id = NAMES.find(([start]) => line.startsWith(start))?.[1];
  const version = /release (\d+(?:\.\d+)*)/.exec(line)?.[1] ?? '';
  return id === undefined ? undefined : { id, versionId: version, prettyName: line };
}

/** Parses `cpe:/o:centos:linux:6:GA`, and the version 2.3 form `cpe:2.3:o:amazon:amazon_linux:2`. */
function readCpe(text: string): OperatingSystem | undefined {
  const parts = firstLine(text).replace('cpe:2.3:', 'cpe:/').split(':');
  const [, , vendor = '', , version = ''] = parts;
  const ids: ReadonlyMap<string, string> = new Map([
    ['redhat', 'rhel'],
    ['amazon', 'amzn'],
    ['oracle', 'ol'],
    ['fedoraproject', 'fedora'],
    ['scientificlinux', 'scientific'],
  ]);
  return vendor === '' ? undefined : systemOf(ids.get(vendor) ?? vendor, version);
}

function readLsbRelease(text: string): OperatingSystem | undefined {
  const fields = readFields(text);
  const id = (fields.get('DISTRIB_ID') ?? '').toLowerCase();
  if (id === '') return undefined;
  const prettyName = fields.get('DISTRIB_DESCRIPTION');
  return { id, versionId: fields.get('DISTRIB_RELEASE') ?? '', prettyName };
}

/** Parses `SUSE Linux Enterprise Server 11 (x86_64)`, followed by `VERSION = 11` and `PATCHLEVEL = 4`. */
function readSuseRelease(text: string): OperatingSystem | undefined {
  const line = firstLine(text);
  const version = /^VERSION = (\d+(?:\.\d+)*)$/m.exec(text)?.[1] ?? '';
  const patch = /^PATCHLEVEL = (\d+)$/m.exec(text)?.[1] ?? '0';
  if (line.startsWith('openSUSE')) {
    return { id: 'opensuse', versionId: version, prettyName: line };
  }
  if (!line.startsWith('SUSE Linux Enterprise')) return undefined;
  const versionId = patch === '0' ? version : `${version}.${patch}`;
  return { id: 'sles', versionId, prettyName: line };
}

/**
 * Parses the version of a Debian system. The file contains a number, or, before the release, a name such as
 * `trixie/sid`. For a name, the version is empty.
 */
function readDebianVersion(text: string): OperatingSystem | undefined {
  const line = firstLine(text);
  return line === '' ? undefined : systemOf('debian', /^\d/.test(line) ? line : '');
}

function systemOf(id: string, versionId: string): OperatingSystem {
  return { id, versionId };
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').trim();
}
