import type { OperatingSystem } from '../model/inventory.ts';
import type { SourceFile } from '../source/source.ts';

/** Where the operating system names itself, best first. */
export const OS_FILES = ['etc/os-release', 'usr/lib/os-release', 'etc/debian_version'] as const;

/** Debian states no release number before a release; its advisories are by number all the same. */
const DEBIAN_CODENAMES: ReadonlyMap<string, string> = new Map([
  ['buster', '10'],
  ['bullseye', '11'],
  ['bookworm', '12'],
  ['trixie', '13'],
  ['forky', '14'],
  ['duke', '15'],
]);

/**
 * The operating system of a source, when it says what it is.
 *
 * @see os-release(5)
 */
export function readOperatingSystem(
  files: ReadonlyMap<string, SourceFile>,
): OperatingSystem | undefined {
  const file = files.get('etc/os-release') ?? files.get('usr/lib/os-release');
  if (file === undefined) return undefined;
  const fields = readFields(file.bytes.toString('utf8'));
  const id = fields.get('ID') ?? '';
  if (id === '') return undefined;
  return { id, versionId: versionOf(id, fields), prettyName: fields.get('PRETTY_NAME') };
}

function versionOf(id: string, fields: ReadonlyMap<string, string>): string {
  const stated = fields.get('VERSION_ID') ?? '';
  if (stated !== '' || id !== 'debian') return stated;
  return DEBIAN_CODENAMES.get(fields.get('VERSION_CODENAME') ?? '') ?? '';
}

/** `NAME=value` as a shell would read it: quotes and, within double ones, escapes. */
function readFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const row of text.split('\n')) {
    const line = row.trim();
    const equals = line.indexOf('=');
    if (equals < 1 || line.startsWith('#')) continue;
    fields.set(line.slice(0, equals), unquoted(line.slice(equals + 1).trim()));
  }
  return fields;
}

function unquoted(value: string): string {
  const quote = value.charAt(0);
  if (value.length < 2 || (quote !== '"' && quote !== "'") || !value.endsWith(quote)) return value;
  const inner = value.slice(1, -1);
  return quote === '"' ? inner.replace(/\\([\\"$`])/g, '$1') : inner;
}
