import type { JsonObject } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import { DEPENDENCY_KINDS } from './manifest.ts';

/**
 * Returns a problem for each dependency field that is not an object with package names. npm and pnpm still install the
 * entries of an array.
 */
export function unreadNeeds(path: string, manifest: JsonObject): readonly Problem[] {
  return DEPENDENCY_KINDS.filter((kind) => !isReadable(manifest[kind])).map((kind) => {
    const message = `\`${kind}\` is not an object, but package managers install its entries. Fix: make it an object with names and ranges`;
    return { code: 'malformed', message, path };
  });
}

/** Returns true if a value is an object, or if it does not declare any dependencies. */
function isReadable(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return Array.isArray(value) ? value.length === 0 : typeof value === 'object';
}
