/**
 * Reads the JSON files of Bower, Elm and Nimble. Source: https://github.com/bower/spec/blob/master/json.md,
 * https://github.com/elm/compiler/blob/master/docs/elm.json/application.md, https://nim-lang.github.io/nimble/
 */
import { isObject, type JsonObject, objectAt, scalarText, stringAt } from '../../json/guards.ts';
import type { FileFormat } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { isInstalled } from '../npm/install-paths.ts';
import { isInFolder } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { type StatedPackage, uncovered } from './uncovered.ts';

const EXACT = /^[v=]?(\d+\.\d+\.\d+[\w.+-]*)$/;

/**
 * Reads the project's own `bower.json`, not those of installed packages. Bower adds such a file to each package that it
 * installs, and many npm packages contain one.
 */
export const bower: FileFormat = uncovered(
  {
    wanted: { names: ['bower.json'] },
    isPrimary: (path) => !isInFolder(path, 'bower_components') && !isInstalled(path),
  },
  'bower',
  (file) => {
    const document = readJsonObject(file);
    if (!['name', 'dependencies', 'devDependencies'].some((key) => Object.hasOwn(document, key))) {
      throw notALockfile(file, 'name', 'add one');
    }
    const tables = ['dependencies', 'devDependencies', 'resolutions'];
    return tables.flatMap((key) => inTable(objectAt(document, key)));
  },
);

export const elm: FileFormat = uncovered({ wanted: { names: ['elm.json'] } }, 'elm', (file) => {
  const document = readJsonObject(file);
  const tables = ['dependencies', 'test-dependencies'].flatMap((key) => {
    const table = objectAt(document, key);
    return table === undefined ? [] : [table];
  });
  if (tables.length === 0) throw notALockfile(file, 'dependencies', 'run `elm init`');
  // An application lists direct and indirect dependencies. A package has a single list with ranges.
  return tables.flatMap((table) => [
    ...inTable(table),
    ...inTable(objectAt(table, 'direct')),
    ...inTable(objectAt(table, 'indirect'), false),
  ]);
});

export const nimbleLock: FileFormat = uncovered(
  { wanted: { names: ['nimble.lock'] } },
  'nim',
  (file) => {
    const packages = objectAt(readJsonObject(file), 'packages');
    if (packages === undefined) throw notALockfile(file, 'packages', 'run `nimble lock`');
    return Object.entries(packages).map(([name, value]) => ({
      name,
      version: isObject(value) ? (stringAt(value, 'version') ?? '') : '',
    }));
  },
);

function inTable(table: JsonObject | undefined, isDirect = true): readonly StatedPackage[] {
  return Object.entries(table ?? {})
    .filter(([, value]) => !isObject(value))
    .map(([name, value]) => ({
      name,
      version: EXACT.exec(scalarText(value))?.[1] ?? '',
      isDirect,
    }));
}
