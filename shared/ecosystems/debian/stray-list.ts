import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { baseName, besidePath } from '../paths.ts';
import { LIST } from './owned-files.ts';

const STATUS = 'var/lib/dpkg/status';

/**
 * Reports the file list of a package that is not in dpkg's status file. Someone edited the status file, but the files
 * of the package can still be in the image.
 */
export const strayList: FileFormat = {
  wanted: { globs: [`var/lib/dpkg/info/*${LIST}`], pathSuffixes: [STATUS] },
  wantedIn: ['image'],
  isPrimary: (path) => path.endsWith(LIST),
  parse: parseList,
};

function parseList(file: EcosystemFile, context: ParseContext): ParsedFile {
  const status = context.file(besidePath(file.path, '../status'));
  // The packages in `updates` are installed, but dpkg has not yet written them to the status file.
  const hasUpdates = context.file(besidePath(file.path, '../updates/0000')) !== undefined;
  const [name = ''] = baseName(file.path).slice(0, -LIST.length).split(':', 1);
  if (status === undefined || hasUpdates || namesIn(status).has(name)) return NONE;
  if (!/^\/\w/m.test(file.bytes.toString('utf8'))) return NONE;
  const message = `dpkg lists the files of ${name.slice(0, 100)}, but not the package itself. Fix: keep ${STATUS} as dpkg wrote it`;
  return { packages: [], problems: [{ code: 'incomplete', message, path: file.path }] };
}

const NONE: ParsedFile = { packages: [], problems: [] };

/**
 * Caches the names of all packages in a status file, in any state. The garbage collector frees an entry together with
 * its file.
 */
const names = new WeakMap<EcosystemFile, ReadonlySet<string>>();

function namesIn(status: EcosystemFile): ReadonlySet<string> {
  const known =
    names.get(status) ??
    new Set(
      [...status.bytes.toString('utf8').matchAll(/^package[ \t]*:[ \t]*(\S{1,200})/gim)].map(
        ([, name = '']) => name.toLowerCase(),
      ),
    );
  names.set(status, known);
  return known;
}
