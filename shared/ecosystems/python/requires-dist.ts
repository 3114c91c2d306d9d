/**
 * Python: a package's requirements, from its METADATA or PKG-INFO file. Source:
 * https://packaging.python.org/en/latest/specifications/core-metadata/#requires-dist-multiple-use
 */
import type { EcosystemFile } from '../ecosystem.ts';
import { requirementName } from './pyproject.ts';
import { normalizedName } from './python-package.ts';

/** A requirement such as `web[tls] (>=1)`, with a normalized name and normalized extras. */
interface RequiresDist {
  readonly name: string;
  readonly extras: readonly string[];
}

/** The requirements of a package, by the extra to which they belong. Those without an extra have the key `ALWAYS`. */
export type Requirements = ReadonlyMap<string, readonly RequiresDist[]>;

/** Key for requirements without an extra. The name of an extra is never empty. */
export const ALWAYS = '';

/**
 * Caches requirements, so that each file is read only once. The garbage collector frees an entry together with its
 * file.
 */
const known = new WeakMap<EcosystemFile, Requirements>();

export function requirementsOf(file: EcosystemFile): Requirements {
  const result = known.get(file) ?? readRequirements(file.bytes.toString('utf8'));
  known.set(file, result);
  return result;
}

function readRequirements(text: string): Requirements {
  const found = new Map<string, RequiresDist[]>();
  for (const value of fieldValues(text, 'Requires-Dist: ')) {
    const [stated = '', marker = ''] = value.split(';', 2);
    const extras = /^\s*[\w.-]+\s*\[([^\]]*)\]/.exec(stated)?.[1]?.split(',') ?? [];
    const required = { name: requirementName(stated), extras: extras.map(extraName) };
    for (const extra of extrasOf(marker)) {
      const others = found.get(extra);
      if (others === undefined) found.set(extra, [required]);
      else others.push(required);
    }
  }
  return found;
}

/**
 * Returns the extras in a marker, or `ALWAYS` if there is no extra in it. Other conditions no longer matter, because
 * the package is already installed.
 */
function extrasOf(marker: string): Iterable<string> {
  if (!/\bextra\b/.test(marker)) return [ALWAYS];
  const named = marker.matchAll(/\bextra\s*==\s*(?:'([^']+)'|"([^"]+)")/g);
  return new Set([...named].map(([, single, double]) => extraName(single ?? double ?? '')));
}

function extraName(text: string): string {
  return normalizedName(text.trim());
}

/**
 * Returns all values of a field. The fields end at the first empty line, after which the description starts.
 *
 * @param start Start of the row, such as `Requires-Dist: `, with the space.
 */
export function fieldValues(text: string, start: string): readonly string[] {
  const end = text.search(/\r?\n\r?\n/);
  const rows = (end === -1 ? text : text.slice(0, end)).split('\n');
  return rows.filter((row) => row.startsWith(start)).map((row) => row.slice(start.length).trim());
}
