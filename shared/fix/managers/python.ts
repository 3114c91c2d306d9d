import { withWords } from '../shell-word.ts';
import type { Manager, Target } from './manager.ts';

const MANIFEST = 'pyproject.toml';

export const uv: Manager = {
  id: 'uv',
  manifest: MANIFEST,
  update: (targets) => withWords(forScope(targets, 'uv add', '--dev'), targets.map(atLeast)),
  refresh: (targets) => {
    const packages = targets.map((target) => withWords('--upgrade-package', [exact(target)]));
    return packages.includes(undefined) ? undefined : `uv lock ${packages.join(' ')}`;
  },
  remove: (target) => withWords(forScope([target], 'uv remove', '--dev'), [target.name]),
};

export const poetry: Manager = {
  id: 'poetry',
  manifest: MANIFEST,
  update: (targets) =>
    withWords(forScope(targets, 'poetry add', '--group dev'), targets.map(caret)),
  refresh: (targets) => withWords('poetry update', targets.map(nameOf)),
  remove: ({ name }) => withWords('poetry remove', [name]),
};

export const pdm: Manager = {
  id: 'pdm',
  manifest: MANIFEST,
  update: (targets) => withWords('pdm update --unconstrained', targets.map(nameOf)),
  refresh: (targets) => withWords('pdm update', targets.map(nameOf)),
  remove: ({ name }) => withWords('pdm remove', [name]),
};

export const pipenv: Manager = {
  id: 'pipenv',
  manifest: 'Pipfile',
  updatesTransitive: true,
  update: (targets) => withWords(forScope(targets, 'pipenv upgrade', '--dev'), targets.map(exact)),
  remove: ({ name }) => withWords('pipenv uninstall', [name]),
};

/** Commands for a requirements file that `pip-compile` or `uv pip compile` wrote. */
export const pipCompile: Manager = {
  id: 'pip-compile',
  updatesTransitive: true,
  update: (targets) => {
    const packages = targets.map((target) => withWords('--upgrade-package', [exact(target)]));
    return packages.includes(undefined) ? undefined : `pip-compile ${packages.join(' ')}`;
  },
};

/**
 * Package manager for requirements files that are edited by hand. It has no commands, because no pip command changes
 * these files.
 */
export const pip: Manager = { id: 'pip', updatesTransitive: true };

function forScope(targets: readonly Target[], program: string, option: string): string {
  return targets.every(({ isDevelopment }) => isDevelopment) ? `${program} ${option}` : program;
}

function nameOf({ name }: Target): string {
  return name;
}

function exact({ name, to }: Target): string {
  return to === undefined ? name : `${name}==${to}`;
}

function atLeast({ name, to }: Target): string {
  return to === undefined ? name : `${name}>=${to}`;
}

function caret({ name, to }: Target): string {
  return to === undefined ? `${name}@latest` : `${name}@^${to}`;
}
