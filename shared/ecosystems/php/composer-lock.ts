/** PHP: `composer.lock`. Source: https://getcomposer.org/doc/01-basic-usage.md */
import { DataError } from '../../errors/errors.ts';
import { isObject, type JsonObject, scalarText } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package, Scope } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { problemOf } from '../package-of.ts';
import { baseName, besidePath } from '../paths.ts';
import {
  composerPackage,
  entriesOf,
  namesIn,
  ownEntries,
  withRequirements,
} from './composer-package.ts';

export const composerLock: FileFormat = {
  wanted: { names: ['composer.lock', 'composer.json'] },
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
  const direct = directNames(file, context, lockfile);
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

/** What the manifests of this source tree name; undefined when the one beside it is missing or cannot be read. */
function directNames(
  file: EcosystemFile,
  context: ParseContext,
  lockfile: JsonObject,
): ReadonlySet<string> | undefined {
  const manifest = manifestBeside(file, context);
  if (manifest === undefined) return undefined;
  const own = SECTIONS.flatMap(([section]) => ownEntries(lockfile, section));
  return new Set(
    [manifest, ...own].flatMap((one) => [
      ...namesIn(one, 'require'),
      ...(one === manifest ? namesIn(one, 'require-dev') : []),
    ]),
  );
}

function manifestBeside(file: EcosystemFile, context: ParseContext): JsonObject | undefined {
  const manifest = context.file(besidePath(file.path, 'composer.json'));
  if (manifest === undefined) return undefined;
  try {
    const value = parseJson(manifest.bytes, manifest.path);
    return isObject(value) ? value : undefined;
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}
