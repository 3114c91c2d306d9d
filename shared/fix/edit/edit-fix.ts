import { baseName } from '../../ecosystems/paths.ts';
import { DataError } from '../../errors/errors.ts';
import type { Fix } from '../../model/fix.ts';
import { managerOf } from '../managers/manager-of.ts';
import { pip } from '../managers/python.ts';
import type { NpmRegistry } from '../registry/open-npm-registry.ts';
import { type Change, refused } from './change.ts';
import { editNpm, isNpmLockfile, lockfilesFor } from './edit-npm.ts';
import type { EditedFix, Texts } from './edited-fix.ts';
import { editGoMod } from './go-mod-edit.ts';
import { editPyproject } from './pyproject-edit.ts';
import { editRequirements, type Pin } from './requirements-edit.ts';

/** Returns the files that an edit for a fix might read. Returns an empty list if the fix cannot be made by an edit. */
export function editedFiles({ kind, path = '', isUncertain }: Fix): readonly string[] {
  if (isUncertain === true || path === '') return [];
  const name = baseName(path);
  if (kind === 'refresh' && isNpmLockfile(path)) {
    return [path, path.replace(/[^/]*$/, 'package.json')];
  }
  if (kind === 'update' && name === 'package.json') return [path, ...lockfilesFor(path)];
  const isPinned = name === 'pyproject.toml' || managerOf(path, undefined) === pip;
  if (kind === 'update' && isPinned) return [path];
  return kind === 'toolchain' && name === 'go.mod' ? [path] : [];
}

/** Edits the files for a fix. Refuses each edit that could have a wrong result. */
export async function editFix(fix: Fix, texts: Texts, registry: NpmRegistry): Promise<EditedFix> {
  const path = fix.path ?? '';
  const text = texts.get(path);
  if (editedFiles(fix).length === 0 || text === undefined) {
    return { texts, edited: [], refusals: ['only the package manager can make this change'] };
  }
  try {
    const isNpm = isNpmLockfile(path) || baseName(path) === 'package.json';
    return isNpm
      ? await editNpm(fix, texts, registry)
      : joined(fix, texts, changeOf(fix, path, text));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { texts, edited: [], refusals: [error.message] };
  }
}

function changeOf({ kind, packages }: Fix, path: string, text: string): Change {
  if (kind === 'toolchain') {
    return editGoMod(text, packages[0]?.to?.replace(/^(?:go|v)/, '') ?? '');
  }
  const pins: readonly Pin[] = packages.map(({ name, version, to = '' }) => ({
    name,
    version,
    to,
  }));
  if (baseName(path) === 'pyproject.toml') return editPyproject(text, pins);
  return managerOf(path, text) === pip
    ? editRequirements(text, pins)
    : refused('a program generates this file');
}

function joined({ path = '', packages }: Fix, texts: Texts, change: Change): EditedFix {
  if ('refusal' in change) return { texts, edited: [], refusals: [change.refusal] };
  return {
    texts: new Map(texts).set(path, change.text),
    edited: packages.map(({ purl }) => purl),
    refusals: [],
  };
}
