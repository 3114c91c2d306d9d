import type { JsonObject } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import { DEPENDENCY_KINDS } from './manifest.ts';

/**
 * A problem for each part of a manifest that names dependencies otherwise than by their names: npm and pnpm
 * install the entries of an array all the same.
 */
export function unreadNeeds(path: string, manifest: JsonObject): readonly Problem[] {
  return DEPENDENCY_KINDS.filter((kind) => !isReadable(manifest[kind])).map((kind) => {
    const message = `\`${kind}\` is no object, and package managers install what it lists. Fix: write it as an object of names and ranges`;
    return { code: 'malformed', message, path };
  });
}

/** An object, or nothing that could be installed. */
function isReadable(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return Array.isArray(value) ? value.length === 0 : typeof value === 'object';
}
