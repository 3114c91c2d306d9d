/** PHP: `composer.lock`. Source: https://getcomposer.org/doc/01-basic-usage.md */
import { type JsonObject, scalarText } from '../../json/guards.ts';
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
  isPrimary: (path) => baseName(path) === 'composer.lock' && !INSTALLED.test(path),
  parse: parseComposerLock,
};

/** That of an installed package says what it was developed with, and installs nothing. */
const INSTALLED = /(?:^|\/)vendor\/[^/]+\/[^/]+\/composer\.lock$/;

const SECTIONS: readonly (readonly [string, Scope])[] = [
  ['packages', 'runtime'],
  ['packages-dev', 'development'],
];

function parseComposerLock(file: EcosystemFile, context: ParseContext): ParsedFile {
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
