import { isObject, type JsonObject, stringAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { unlistedNeeds } from '../unread.ts';
import { namesIn } from './composer-package.ts';
import type { ListedEntry } from './listed-entries.ts';

/**
 * Returns a problem for each requirement that no entry satisfies. Composer refuses to install a lockfile with such a
 * requirement. Returns an empty list if the project's manifest is missing, because the project itself can replace or
 * provide the required packages.
 */
export function unmetRequirements(
  file: EcosystemFile,
  listed: readonly ListedEntry[],
  manifest: JsonObject | undefined,
): readonly Problem[] {
  if (manifest === undefined) return [];
  const entries = listed.flatMap(({ value, line }) => (isObject(value) ? [{ value, line }] : []));
  const known = new Set([manifest, ...entries.map(({ value }) => value)].flatMap(namesOf));
  const needing = entries.map(({ value, line }) => ({
    // A name without a slash is part of the platform, such as `php` and `ext-json`.
    needs: namesIn(value, 'require').filter((name) => name.includes('/')),
    line,
  }));
  return unlistedNeeds(file, needing, known, 'run `composer update`');
}

function namesOf(one: JsonObject): readonly string[] {
  return [stringAt(one, 'name')?.toLowerCase() ?? '', ...virtualNames(one)];
}

/** Returns the names that a package replaces or provides. Composer installs no other package for these names. */
export function virtualNames(one: JsonObject): readonly string[] {
  return [...namesIn(one, 'replace'), ...namesIn(one, 'provide')];
}
