/**
 * Python: what a METADATA or PKG-INFO says that its package requires.
 * Source: https://packaging.python.org/en/latest/specifications/core-metadata/#requires-dist-multiple-use
 */
import type { EcosystemFile } from '../ecosystem.ts';
import { requirementName } from './pyproject.ts';
import { normalizedName } from './python-package.ts';

/** `web[tls] (>=1)`, normalized. */
interface RequiresDist {
  readonly name: string;
  readonly extras: readonly string[];
}

/** What a package requires with each of its extras, and with none under `ALWAYS`. */
export type Requirements = ReadonlyMap<string, readonly RequiresDist[]>;

/** No extra has this name. */
export const ALWAYS = '';

/** Read once though a whole folder is asked for each of its packages: forgotten with the file. */
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

/** The extras that a marker asks for, `ALWAYS` where it asks for none. What else it asks for: what is there is there. */
function extrasOf(marker: string): Iterable<string> {
  if (!/\bextra\b/.test(marker)) return [ALWAYS];
  const named = marker.matchAll(/\bextra\s*==\s*(?:'([^']+)'|"([^"]+)")/g);
  return new Set([...named].map(([, single, double]) => extraName(single ?? double ?? '')));
}

function extraName(text: string): string {
  return normalizedName(text.trim());
}

/** A field may come many times; the description after the first empty line has none. */
export function fieldValues(text: string, start: string): readonly string[] {
  const end = text.search(/\r?\n\r?\n/);
  const rows = (end === -1 ? text : text.slice(0, end)).split('\n');
  return rows.filter((row) => row.startsWith(start)).map((row) => row.slice(start.length).trim());
}
