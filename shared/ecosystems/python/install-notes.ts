/**
 * Python: what an installer notes beside the metadata of a package.
 * Source: https://packaging.python.org/en/latest/specifications/recording-installed-packages/,
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

/** Names of the files that are looked for. */
export const INSTALL_NOTES = [REQUESTED, INSTALLER, DIRECT_URL];

/**
 * Whether the package was asked for by name. pip notes so since version 20.2: what else it installed in that place
 * is there for the sake of others. Unknown of what other installers put there without a word.
 */
export function isRequested(metadata: string, context: ParseContext): boolean | undefined {
  if (context.file(besidePath(metadata, REQUESTED)) !== undefined) return true;
  const installer = context.file(besidePath(metadata, INSTALLER))?.bytes.toString('utf8').trim();
  return installer === 'pip' && placesWithRequests(context).has(placeOf(metadata))
    ? false
    : undefined;
}

/** Folders of packages in which something was asked for, put together once: forgotten with the context. */
const places = new WeakMap<ParseContext, ReadonlySet<string>>();

function placesWithRequests(context: ParseContext): ReadonlySet<string> {
  const known =
    places.get(context) ?? new Set(context.named(REQUESTED).map(({ path }) => placeOf(path)));
  places.set(context, known);
  return known;
}

/** The folder that has the folder of a note. */
function placeOf(path: string): string {
  return path.split('/').slice(0, -2).join('/');
}

/** The commit that a package was installed from: `git+https://host/path@commit`. */
export function installedCommit(metadata: string, context: ParseContext): string | undefined {
  const note = context.file(besidePath(metadata, DIRECT_URL));
  if (note === undefined) return undefined;
  const { url, commit } = readDirectUrl(note);
  return vcsUrl(url, commit);
}

/** Empty where it cannot be read: the metadata says all the same what is there. */
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
