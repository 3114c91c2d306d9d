import { shell } from '../shell-word.ts';
import type { Manager, Target } from './manager.ts';

const MANIFEST = 'pyproject.toml';

export const uv: Manager = {
  id: 'uv',
  manifest: MANIFEST,
  update: (target) => shell`uv add ${atLeast(target)}`,
  refresh: (target) => shell`uv lock --upgrade-package ${exact(target)}`,
  remove: ({ name }) => shell`uv remove ${name}`,
};

export const poetry: Manager = {
  id: 'poetry',
  manifest: MANIFEST,
  update: (target) =>
    target.isDevelopment
      ? shell`poetry add --group dev ${caret(target)}`
      : shell`poetry add ${caret(target)}`,
  refresh: ({ name }) => shell`poetry update ${name}`,
  remove: ({ name }) => shell`poetry remove ${name}`,
};

export const pdm: Manager = {
  id: 'pdm',
  manifest: MANIFEST,
  update: ({ name }) => shell`pdm update --unconstrained ${name}`,
  refresh: ({ name }) => shell`pdm update ${name}`,
  remove: ({ name }) => shell`pdm remove ${name}`,
};

export const pipenv: Manager = {
  id: 'pipenv',
  manifest: 'Pipfile',
  updatesTransitive: true,
  update: (target) =>
    target.isDevelopment
      ? shell`pipenv upgrade --dev ${exact(target)}`
      : shell`pipenv upgrade ${exact(target)}`,
  remove: ({ name }) => shell`pipenv uninstall ${name}`,
};

/** A requirements file that `pip-compile` or `uv pip compile` wrote. */
export const pipCompile: Manager = {
  id: 'pip-compile',
  updatesTransitive: true,
  update: (target) => shell`pip-compile --upgrade-package ${exact(target)}`,
};

/** A requirements file that a person edits. pip has no command for this. */
export const pip: Manager = { id: 'pip', updatesTransitive: true };

function exact({ name, to }: Target): string {
  return to === undefined ? name : `${name}==${to}`;
}

function atLeast({ name, to }: Target): string {
  return to === undefined ? name : `${name}>=${to}`;
}

function caret({ name, to }: Target): string {
  return to === undefined ? `${name}@latest` : `${name}@^${to}`;
}
