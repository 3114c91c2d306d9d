import { baseName, besidePath } from '../../ecosystems/paths.ts';
import { isObject, type JsonObject } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { Fix } from '../../model/fix.ts';
import { folderOf } from '../draft.ts';
import type { NpmRegistry } from '../registry/open-npm-registry.ts';
import type { EditedFix, Texts } from './edited-fix.ts';
import { editNpmLock } from './npm-lock-edit.ts';
import { editPackageJson } from './package-json-edit.ts';

const LOCKFILES = ['package-lock.json', 'npm-shrinkwrap.json'];

export function isNpmLockfile(path: string): boolean {
  return LOCKFILES.includes(baseName(path));
}

/** Returns all paths at which the lockfile for a package.json can be: in its folder, and in all parent folders. */
export function lockfilesFor(manifest: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = folderOf(manifest); ; folder = folderOf(folder)) {
    folders.push(folder);
    if (folder === '') break;
  }
  return folders.flatMap((folder) =>
    LOCKFILES.map((name) => (folder === '' ? name : `${folder}/${name}`)),
  );
}

/** Updates the packages of a fix in an npm lockfile, and the range of a direct dependency in package.json. */
export async function editNpm(fix: Fix, texts: Texts, registry: NpmRegistry): Promise<EditedFix> {
  const path = fix.path ?? '';
  const isDirect = !isNpmLockfile(path);
  const lockPath = isDirect ? lockfilesFor(path).find((each) => texts.has(each)) : path;
  if (lockPath === undefined)
    return { texts, edited: [], refusals: ['there is no package-lock.json'] };
  let state: EditedFix = { texts, edited: [], refusals: [] };
  let left = fix.packages;
  // One package can need the new version of another package. Therefore, the packages that failed are tried again after
  // each round with a success.
  for (let isChanged = true; isChanged && left.length > 0; ) {
    const before = state.edited.length;
    state = { ...state, refusals: [] };
    for (const one of left)
      state = await editOne(state, one, { lockPath, path, isDirect, registry });
    left = left.filter(({ purl }) => !state.edited.includes(purl));
    isChanged = state.edited.length > before;
  }
  return state;
}

interface Place {
  readonly lockPath: string;
  /** Path of the fix: the package.json if the package is a direct dependency, and otherwise the lockfile. */
  readonly path: string;
  readonly isDirect: boolean;
  readonly registry: NpmRegistry;
}

async function editOne(
  state: EditedFix,
  { purl, name, version, to }: Fix['packages'][number],
  { lockPath, path, isDirect, registry }: Place,
): Promise<EditedFix> {
  if (state.edited.includes(purl)) return state;
  const refuse = (reason: string) => ({ ...state, refusals: [...state.refusals, reason] });
  if (to === undefined) return refuse(`no version of ${name} is known`);
  const release = await registry.release(name, to);
  if (typeof release === 'string') return refuse(`${name} ${to}: ${release}`);
  const manifest = objectIn(state.texts.get(besidePath(lockPath, 'package.json')));
  const lock = state.texts.get(lockPath) ?? '';
  const edit = editNpmLock(lock, manifest, { name, version, release, isDirect });
  if ('refusal' in edit) return refuse(edit.refusal);
  const texts = new Map(state.texts).set(lockPath, edit.text);
  if (isDirect) {
    const edited = editPackageJson(state.texts.get(path) ?? '', name, to);
    if (edited === undefined)
      return refuse(`the range of ${name} in ${path} has an unsupported form`);
    texts.set(path, edited);
  }
  return { ...state, texts, edited: [...state.edited, purl] };
}

function objectIn(text: string | undefined): JsonObject | undefined {
  if (text === undefined) return undefined;
  const value = parseJson(text, 'package.json');
  return isObject(value) ? value : undefined;
}
