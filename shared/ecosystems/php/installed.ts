/** PHP: `vendor/composer/installed.json`, of Composer 1 and 2. */

import type { JsonObject } from '../../json/guards.ts';
import { arrayAt, isObject, scalarText } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import { jsonLines, lineAt } from '../../json/positions.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { besidePath } from '../paths.ts';
import { MANIFEST, namedByManifests } from './composer-manifest.ts';
import { composerPackage, entriesOf, ownEntries, withRequirements } from './composer-package.ts';

export const installedComposer: FileFormat = {
  wanted: { pathSuffixes: ['composer/installed.json'], names: [MANIFEST] },
  wantedIn: ['image'],
  isPrimary: (path) => !path.endsWith(MANIFEST),
  parse: parseInstalled,
};

function parseInstalled(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const value = parseJson(text, file.path);
  // Composer 1 wrote the list alone.
  const document = Array.isArray(value) ? { packages: value } : value;
  if (!isObject(document)) return { packages: [], problems: [] };
  const lines = jsonLines(text, (path) => path.length === 0 || path.join() === 'packages');
  const development = new Set(arrayAt(document, 'dev-package-names') ?? []);
  // Where nothing else was said, packages are below `vendor`, beside the manifest of the project.
  const manifest = besidePath(file.path, `../../${MANIFEST}`);
  const direct = namedByManifests(manifest, ownEntries(document, 'packages'), context);
  const found: (readonly [Package, JsonObject])[] = [];
  const problems: Problem[] = [];
  for (const [index, entry] of entriesOf(document, 'packages')) {
    const path = Array.isArray(value) ? [String(index)] : ['packages', String(index)];
    const scope = development.has(entry['name']) ? 'development' : 'unknown';
    try {
      const isDirect = direct?.has(scalarText(entry['name']).toLowerCase());
      const facts = { line: lineAt(lines, ...path), scope, isDirect } as const;
      found.push([composerPackage(file, entry, facts), entry]);
    } catch (error) {
      problems.push(problemOf(error));
    }
  }
  return { packages: withRequirements(found), problems };
}
