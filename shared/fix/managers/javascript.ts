import { shell, shellWords } from '../shell-word.ts';
import type { Manager, OverrideTarget, Target } from './manager.ts';

const MANIFEST = 'package.json';

export const npm: Manager = {
  id: 'npm',
  manifest: MANIFEST,
  update: (target) => inWorkspace(shell`npm install ${wanted(target, 'latest')}`, target),
  refresh: ({ name }) => shell`npm update ${name}`,
  remove: (target) => inWorkspace(shell`npm uninstall ${target.name}`, target),
  override: (targets) => {
    const settings = targets.flatMap(({ name, to, parents }) =>
      parents.map((parent) => `overrides[${parent}][${name}]=${to}`),
    );
    return after(settings, (words) => `npm pkg set ${words} && npm install`);
  },
};

export const yarnClassic: Manager = {
  id: 'yarn',
  manifest: MANIFEST,
  update: (target) => shell`yarn upgrade ${wanted(target, 'latest')}`,
  remove: ({ name }) => shell`yarn remove ${name}`,
  override: (targets) => resolutions(targets, (parent, name) => `**/${parent}/${name}`),
};

export const yarnBerry: Manager = {
  id: 'yarn',
  manifest: MANIFEST,
  update: (target) => shell`yarn up ${wanted(target, 'latest')}`,
  refresh: ({ name }) => shell`yarn up --recursive ${name}`,
  remove: ({ name }) => shell`yarn remove ${name}`,
  override: (targets) => resolutions(targets, (parent, name) => `${parent}/${name}`),
};

export const pnpm: Manager = {
  id: 'pnpm',
  manifest: MANIFEST,
  update: (target) => shell`pnpm update --recursive ${wanted(target, 'latest')}`,
  refresh: ({ name }) => shell`pnpm update --recursive --depth Infinity ${name}`,
  remove: ({ name }) => shell`pnpm remove --recursive ${name}`,
  override: (targets) => {
    const lines = targets.flatMap(({ name, to, parents }) =>
      parents.map((parent) => `${JSON.stringify(`${parent}>${name}`)}: ${JSON.stringify(to)}`),
    );
    return lines.length === 0 ? undefined : `overrides: { ${lines.join(', ')} } in pnpm-workspace.yaml`;
  },
};

export const bun: Manager = {
  id: 'bun',
  manifest: MANIFEST,
  update: (target) => shell`bun add ${wanted(target, 'latest')}`,
  refresh: ({ name }) => shell`bun update ${name}`,
  remove: ({ name }) => shell`bun remove ${name}`,
};

function wanted({ name, to }: Target, newest: string): string {
  return `${name}@${to ?? newest}`;
}

function inWorkspace(command: string | undefined, { workspace = '' }: Target): string | undefined {
  if (workspace === '' || command === undefined) return command;
  const option = shell`--workspace ${workspace}`;
  return option === undefined ? undefined : `${command} ${option}`;
}

function resolutions(
  targets: readonly OverrideTarget[],
  pattern: (parent: string, name: string) => string,
): string | undefined {
  const settings = targets.flatMap(({ name, to, parents }) =>
    parents.map((parent) => `resolutions[${pattern(parent, name)}]=${to}`),
  );
  return after(settings, (words) => `npm pkg set ${words} && yarn install`);
}

function after(
  settings: readonly string[],
  command: (words: string) => string,
): string | undefined {
  const words = settings.length === 0 ? undefined : shellWords(settings);
  return words === undefined ? undefined : command(words);
}
