/**
 * Reads npm packages that web pages load without a package manager. They are in the configuration of importmap-rails,
 * in import maps, and in the configuration of jspm. Source: https://github.com/rails/importmap-rails,
 * https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/script/type/importmap
 */
import { isObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { parseEach } from '../parse-each.ts';
import { notALockfile, unread } from '../unread.ts';
import { isInstalled } from './install-paths.ts';
import { isModuleAddress, modulesOf, packageOfModule } from './module-address.ts';
import { npmPackage } from './npm-package.ts';
import { isExactVersion } from './registry-address.ts';

const FIX = 'write plain `pin` statements with versions';

export const railsImportmap: FileFormat = {
  role: 'manifest',
  wanted: { pathSuffixes: ['config/importmap.rb'] },
  wantedIn: ['directory', 'file'],
  parse: parseRails,
};

/**
 * Matches lines that do not name an npm package: comments, empty lines, control flow, and statements about files in the
 * project.
 */
const LOCAL = /^(?:#.*|(?:pin_all_from|under|preload|enable_integrity|if|unless|else|end)\b.*|)$/;

function parseRails(file: EcosystemFile): ParsedFile {
  const rows = file.bytes
    .toString('utf8')
    .split('\n')
    .map((row, index) => ({ text: row.trim(), line: index + 1 }));
  const pins = rows.filter(({ text }) => !LOCAL.test(text));
  if (pins.length > 0 && !pins.some(({ text }) => text.startsWith('pin'))) {
    throw notALockfile(file, '`pin` statement', FIX);
  }
  return parseEach(pins, (row) => pinned(file, row));
}

const PIN = /^pin\s*\(?\s*(["'])([^"'#]+)\1((?:[^"'#]|"[^"#]*"|'[^'#]*')*)(?:#\s*(.*))?$/;

/**
 * Parses `pin "a", to: "https://…"` and `pin "a" # @1.0.0`. Returns undefined for a pin without a URL and a version. It
 * names a file in the project or in a gem.
 */
function pinned(
  file: EcosystemFile,
  row: { readonly text: string; readonly line: number },
): Package | undefined {
  const [, , stated, options = '', comment = ''] = PIN.exec(row.text) ?? [];
  if (stated === undefined) throw unread(file, row, FIX);
  const target = /\bto:\s*(["'])(.*?)\1/.exec(options)?.[2];
  if (target === undefined && /\bto:/.test(options)) throw unread(file, row, FIX);
  const facts = { line: row.line, isDirect: true };
  if (target !== undefined && isModuleAddress(target)) return packageOfModule(file, target, facts);
  const version = /^@(\S+)/.exec(comment)?.[1] ?? '';
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(stated)?.[0] ?? '';
  if (!isExactVersion(version)) return undefined;
  return npmPackage(file, { ...facts, name, version, scope: 'runtime' });
}

export const importMap: FileFormat = {
  role: 'manifest',
  wanted: { names: ['importmap.json'], suffixes: ['.importmap'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !isInstalled(path),
  parse: (file) => {
    const document = readJsonObject(file);
    const scopes = Object.values(objectAt(document, 'scopes') ?? {}).filter(isObject);
    const maps = [objectAt(document, 'imports') ?? {}, ...scopes];
    const places = maps.flatMap((map) =>
      Object.keys(map).flatMap((key) => stringAt(map, key) ?? []),
    );
    return modulesOf(file, [...new Set(places.filter(isModuleAddress))], { isDirect: true });
  },
};

export const jspmConfig: FileFormat = {
  role: 'manifest',
  wanted: { names: ['jspm.config.js', 'jspm.browser.js', 'jspm.node.js'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !isInstalled(path),
  parse: parseJspm,
};

const CONFIG = /\b(?:System|SystemJS)\.config\s*\(/;

/** Format for the configuration file of older jspm versions. Many other tools use files with the same name. */
export const olderJspmConfig: FileFormat = {
  wanted: { names: ['config.js'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => !isInstalled(path),
  isLikely: (bytes) => CONFIG.test(bytes.toString('latin1')),
  parse: (file) =>
    CONFIG.test(file.bytes.toString('utf8'))
      ? parseJspm(file)
      : { packages: [], problems: [], isForeign: true },
};

function parseJspm(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  if (!CONFIG.test(text)) throw notALockfile(file, 'SystemJS.config call', 'run `jspm install`');
  if (text.split('{').length !== text.split('}').length) {
    throw notALockfile(file, 'closing brace', 'run `jspm install`');
  }
  const found = new Map([...text.matchAll(JSPM_PACKAGE)].map((match) => [match[0], match]));
  return parseEach(found.values(), ([, name = '', version = '']) =>
    npmPackage(file, { name, version, scope: 'runtime' }),
  );
}

/**
 * Matches `npm:lodash@4.17.21`. Ranges are ignored, because the file also lists the same packages with their versions.
 */
const JSPM_PACKAGE =
  /\bnpm:((?:@[\w.~-]{1,214}\/)?[\w.~-]{1,214})@(\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\w.]{1,99})?)(?=["'/])/g;
