import { type JsonObject, stringAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { unlistedNeeds } from '../unread.ts';
import { isMember } from './own-project.ts';
import { normalizedName } from './python-package.ts';

/** A table of a lockfile, and the line of its header. */
type LockedTable = readonly [JsonObject, number | undefined];

/**
 * Returns a problem for each needed package without an entry. Some lockfiles have no entry for the project itself, and
 * a package can need it. Therefore, projects in the source tree are ignored.
 *
 * @param needsOf Returns the normalized names that an entry needs, with or without `@` and a version.
 */
export function unmetRequirements(
  file: EcosystemFile,
  context: ParseContext,
  tables: readonly LockedTable[],
  needsOf: (table: JsonObject) => readonly string[],
): readonly Problem[] {
  const names = tables.flatMap(([table]) => {
    const name = normalizedName(stringAt(table, 'name') ?? '');
    return [name, `${name}@${stringAt(table, 'version')}`];
  });
  const listed = new Set(names);
  const isListed = { has: (need: string) => listed.has(need) || isMember(need, context) };
  const needing = tables.map(([table, line]) => ({ needs: needsOf(table), line }));
  return unlistedNeeds(file, needing, isListed, 'regenerate the lockfile');
}
