/** PHP: `composer.lock`. Source: https://getcomposer.org/doc/01-basic-usage.md */
import { DataError } from '../../errors/errors.ts';
import { type JsonObject, scalarText, stringAt } from '../../json/guards.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package, Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { problemOf } from '../package-of.ts';
import { baseName, besidePath } from '../paths.ts';
import { MANIFEST, namedByManifests } from './composer-manifest.ts';
import { composerPackage, entriesOf, ownEntries, withRequirements } from './composer-package.ts';

export const composerLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['composer.lock', MANIFEST] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === LOCKFILE,
  parse: parseComposerLock,
};

const LOCKFILE = 'composer.lock';

/** Where Composer installs packages: `vendor/name/of-package/`, below the project. */
const INSTALLED = /^((?:.*\/)?)vendor\/([^/]+\/[^/]+)\/composer\.lock$/;

const SECTIONS: readonly (readonly [string, Scope])[] = [
  ['packages', 'runtime'],
  ['packages-dev', 'development'],
];

function parseComposerLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  if (isOfInstalled(file.path, context)) return { packages: [], problems: [], isForeign: true };
  const text = file.bytes.toString('utf8');
  const lockfile = readJsonObject(file, text);
  const lines = jsonLines(text, (path) => path.length === 0 || isSection(path));
  const own = SECTIONS.flatMap(([section]) => ownEntries(lockfile, section));
  const direct = namedByManifests(besidePath(file.path, MANIFEST), own, context);
  const found: (readonly [Package, JsonObject])[] = [];
  const problems: Problem[] = [];
  for (const [section, scope] of SECTIONS) {
    for (const [index, entry] of entriesOf(lockfile, section)) {
      try {
        const line = lineAt(lines, section, String(index));
        const isDirect = direct?.has(scalarText(entry['name']).toLowerCase());
        found.push([composerPackage(file, entry, { line, scope, isDirect }), entry]);
      } catch (error) {
        problems.push(problemOf(error));
      }
    }
  }
  return { packages: withRequirements(found), problems };
}

function isSection(path: readonly string[]): boolean {
  return path.length === 1 && SECTIONS.some(([name]) => name === path[0]);
}

/**
 * Whether it is that of a package which the project's own lockfile names: it says what that was developed with, and
 * installs nothing. A folder that is only called so is a project like any other.
 */
function isOfInstalled(path: string, context: ParseContext): boolean {
  const [, root = '', name] = INSTALLED.exec(path) ?? [];
  const project = name === undefined ? undefined : context.file(`${root}${LOCKFILE}`);
  if (project === undefined) return false;
  try {
    const lockfile = readJsonObject(project, project.bytes.toString('utf8'));
    const entries = SECTIONS.flatMap(([section]) => entriesOf(lockfile, section));
    return entries.some(([, entry]) => stringAt(entry, 'name') === name);
  } catch (error) {
    // What is wrong with it is said where it is read itself.
    if (error instanceof DataError) return false;
    throw error;
  }
}
