import { type JsonObject, scalarText, stringAt } from '../../json/guards.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package, Scope } from '../../model/package.ts';
import type { EcosystemFile, ParseContext, ParsedFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { objectEntry, unread } from '../unread.ts';
import { namedByManifests } from './composer-manifest.ts';
import { composerPackage, withRequirements } from './composer-package.ts';
import { contradictedBy } from './download.ts';
import { isOwnCode } from './own-code.ts';

/** A list entry and its location. */
export interface ListedEntry {
  readonly value: unknown;
  readonly line: number | undefined;
  /** The location for messages, such as `packages[3]`. */
  readonly text: string;
  scopeOf(entry: JsonObject): Scope;
}

/**
 * Returns the packages of all entries, except entries for code in the source tree.
 *
 * @param manifest Path of the project's manifest, which lists the direct dependencies.
 */
export function packagesOfEntries(
  file: EcosystemFile,
  listed: readonly ListedEntry[],
  manifest: string,
  context: ParseContext,
): ParsedFile {
  const problems: Problem[] = [];
  const own: JsonObject[] = [];
  const others: (readonly [ListedEntry, JsonObject])[] = [];
  attempt(listed, problems, (one) => {
    const entry = objectEntry(file, one.value, one);
    if (isOwnCode(entry, manifest, context)) own.push(entry);
    else others.push([one, entry]);
  });
  const direct = namedByManifests(manifest, own, context);
  const found: (readonly [Package, JsonObject])[] = [];
  attempt(others, problems, ([{ line, text, scopeOf }, entry]) => {
    if (!stringAt(entry, 'version')) {
      throw unread(file, { text, line }, 'regenerate the file with Composer');
    }
    const isDirect = direct?.has(scalarText(entry['name']).toLowerCase());
    const facts = { line, scope: scopeOf(entry), isDirect };
    found.push([composerPackage(file, entry, facts), entry]);
    const contradiction = contradictedBy(entry);
    if (contradiction !== undefined) problems.push(contradicted(file, entry, line, contradiction));
  });
  return { packages: withRequirements(found), problems };
}

function contradicted(
  { path }: EcosystemFile,
  entry: JsonObject,
  line: number | undefined,
  what: string,
): Problem {
  const message = `The entry declares ${stringAt(entry, 'name')} ${stringAt(entry, 'version')}, but ${what}. Fix: regenerate the file with Composer`;
  return { code: 'contradiction', message, path, ...(line !== undefined && { line }) };
}

function attempt<T>(items: readonly T[], problems: Problem[], act: (item: T) => void): void {
  for (const item of items) {
    try {
      act(item);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
}
