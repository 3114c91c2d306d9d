/**
 * Python: files that an installer adds to the metadata folder of a package. Source:
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/,
 * https://packaging.python.org/en/latest/specifications/direct-url/
 */
import { DataError } from '../../errors/errors.ts';
import { isObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { vcsUrl } from '../vcs-url.ts';

const REQUESTED = 'REQUESTED';
const INSTALLER = 'INSTALLER';
const DIRECT_URL = 'direct_url.json';

/** Names of the files that an installer adds. */
export const INSTALL_NOTES = [REQUESTED, INSTALLER, DIRECT_URL];

/**
 * Returns true if the package was requested by name, and false if it was installed only as a dependency. pip 20.2 and
 * later mark requested packages. If a folder has a marked package, the others that pip installed there are
 * dependencies. Returns undefined if the installer does not mark packages.
 */
export function isRequested(metadata: string, context: ParseContext): boolean | undefined {
  if (context.file(besidePath(metadata, REQUESTED)) !== undefined) return true;
  const installer = context.file(besidePath(metadata, INSTALLER))?.bytes.toString('utf8').trim();
  return installer === 'pip' && foldersWithRequests(context).has(folderOf(metadata))
    ? false
    : undefined;
}

/**
 * Caches the folders that contain a requested package. The garbage collector frees an entry together with its context.
 */
const requestedFolders = new WeakMap<ParseContext, ReadonlySet<string>>();

function foldersWithRequests(context: ParseContext): ReadonlySet<string> {
  const known =
    requestedFolders.get(context) ??
    new Set(context.named(REQUESTED).map(({ path }) => folderOf(path)));
  requestedFolders.set(context, known);
  return known;
}

/** Returns the folder in which a package is installed: the parent of the package's metadata folder. */
function folderOf(path: string): string {
  return path.split('/').slice(0, -2).join('/');
}

/** Returns the commit from which a package was installed, in the form `git+https://host/path@commit`. */
export function installedCommit(metadata: string, context: ParseContext): string | undefined {
  const note = context.file(besidePath(metadata, DIRECT_URL));
  if (note === undefined) return undefined;
  const { url, commit } = readDirectUrl(note);
  return vcsUrl(url, commit);
}

/**
 * Returns the URL and the commit in a `direct_url.json`. Returns neither if the file is unreadable. The package is
 * still known from its metadata.
 */
function readDirectUrl(note: EcosystemFile) {
  try {
    const value = parseJson(note.bytes, note.path);
    const document = isObject(value) ? value : {};
    const commit = stringAt(objectAt(document, 'vcs_info') ?? {}, 'commit_id');
    return { url: stringAt(document, 'url'), commit };
  } catch (error) {
    if (error instanceof DataError) return {};
    throw error;
  }
}
