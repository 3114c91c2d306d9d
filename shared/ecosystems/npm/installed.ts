/** npm: the `package.json` of each installed package. Nested test fixtures are not installed packages. */
import { DataError } from '../../errors/errors.ts';
import { isObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { licenceOf, npmPackage } from './npm-package.ts';

export const installedPackage: FileFormat = {
  wanted: { names: ['package.json'] },
  wantedIn: ['image'],
  isPrimary: isInstalled,
  parse: parseInstalled,
};

/** Where npm, pnpm and yarn put one: `node_modules/name/package.json` or with a scope between. */
const INSTALLED = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@.][^/]*\/package\.json$/;

function isInstalled(path: string): boolean {
  return INSTALLED.test(path);
}

function parseInstalled(file: EcosystemFile): ParsedFile {
  const manifest = parseJson(file.bytes, file.path);
  if (!isObject(manifest)) {
    throw new DataError('malformed', 'a package.json is a JSON object', { path: file.path });
  }
  const name = stringAt(manifest, 'name') ?? '';
  const version = stringAt(manifest, 'version') ?? '';
  // Folders of a package may have a package.json of their own, only to say `"type": "module"`. And a
  // package for Visual Studio Code or Unity is not one of npm's, though its manifest looks alike.
  if (name === '' || version === '' || isForeign(manifest)) return { packages: [], problems: [] };
  const found = npmPackage(file, {
    name,
    version,
    scope: 'unknown',
    licence: licenceOf(manifest['license'], manifest['licenses']),
    downloadUrl: stringAt(manifest, '_resolved'),
  });
  return { packages: [found], problems: [] };
}

function isForeign(manifest: Readonly<Record<string, unknown>>): boolean {
  const engines = objectAt(manifest, 'engines') ?? {};
  return (
    Object.hasOwn(engines, 'vscode') ||
    Object.hasOwn(manifest, 'contributes') ||
    Object.hasOwn(manifest, 'unity')
  );
}
