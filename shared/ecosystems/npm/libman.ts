/**
 * Reads the libraries that Visual Studio's LibMan copies into a web project. Source:
 * https://learn.microsoft.com/aspnet/core/client-side/libman/libman-vs#manifest-file
 */
import { arrayAt, stringAt } from '../../json/guards.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { parseEach } from '../parse-each.ts';
import { notALockfile, objectEntry, unread } from '../unread.ts';
import { npmPackage } from './npm-package.ts';

const FIX = 'write each library as name@version';

export const libman: FileFormat = {
  role: 'manifest',
  wanted: { names: ['libman.json'] },
  wantedIn: ['directory', 'file'],
  parse: (file) => {
    const document = readJsonObject(file);
    const libraries = arrayAt(document, 'libraries');
    if (libraries === undefined) throw notALockfile(file, 'libraries', 'add a list');
    const standard = stringAt(document, 'defaultProvider') ?? 'cdnjs';
    return parseEach(libraries, (value) => {
      const entry = objectEntry(file, value, { text: 'an entry of libraries' });
      const provider = stringAt(entry, 'provider') ?? standard;
      return packageOfLibrary(file, stringAt(entry, 'library') ?? '', provider);
    });
  },
};

/** Names of cdnjs libraries whose npm package also has a name ending in `.js`. */
const WITH_ENDING: ReadonlySet<string> = new Set([
  ...[
    'chart.js',
    'highlight.js',
    'intro.js',
    'fullpage.js',
    'particles.js',
    'typed.js',
    'video.js',
  ],
]);

/** npm names of libraries that have a different name on cdnjs, keyed by cdnjs name. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['twitter-bootstrap', 'bootstrap'],
  ['jquery-validate', 'jquery-validation'],
  ['jqueryui', 'jquery-ui'],
]);

/**
 * Returns the npm package from which a library was copied. Returns undefined for the provider `filesystem`, which
 * copies local files.
 */
function packageOfLibrary(
  file: EcosystemFile,
  library: string,
  provider: string,
): Package | undefined {
  if (provider === 'filesystem') return undefined;
  const [, stated, version] = /^((?:@[^@/]+\/)?[^@/]+)@(\d[^@/]*)$/.exec(library) ?? [];
  if (stated === undefined || version === undefined) throw unread(file, { text: library }, FIX);
  const name = provider === 'cdnjs' ? nameInNpm(stated.toLowerCase()) : stated;
  return npmPackage(file, { name, version, scope: 'runtime', isDirect: true });
}

function nameInNpm(name: string): string {
  const own = RENAMED.get(name) ?? name;
  return WITH_ENDING.has(own) ? own : own.replace(/\.js$/, '');
}
