import { withWords } from '../shell-word.ts';
import type { Manager, OverrideTarget, Target } from './manager.ts';

const MANIFEST = 'package.json';

export const npm: Manager = {
  id: 'npm',
  manifest: MANIFEST,
  update: (targets) => withWords(inWorkspace('npm install', targets[0]), targets.map(wanted)),
  refresh: (targets) => withWords('npm update', names(targets)),
  remove: (target) => withWords(inWorkspace('npm uninstall', target), [target.name]),
  override: (targets) => {
    const settings = settingsOf(targets, (parent, name) => `overrides[${parent}][${name}]`);
    return followed(withWords('npm pkg set', settings), 'npm install');
  },
};

export const yarnClassic: Manager = {
  id: 'yarn',
  manifest: MANIFEST,
  keepsTransitive: true,
  update: (targets) => withWords('yarn upgrade', targets.map(wanted)),
  refresh: (targets) => {
    const isKnown = targets.every(({ roots }) => roots !== undefined && roots.length > 0);
    const roots = [...new Set(targets.flatMap((target) => target.roots ?? []))];
    // Yarn 1 updates transitive dependencies only together with direct ones.
    return isKnown ? withWords('yarn upgrade', roots) : 'yarn upgrade';
  },
  remove: ({ name }) => withWords('yarn remove', [name]),
  override: (targets) =>
    resolutions(targets, (parent, name) => `resolutions[**/${parent}/${name}]`),
};

export const yarnBerry: Manager = {
  id: 'yarn',
  manifest: MANIFEST,
  keepsTransitive: true,
  update: (targets) => withWords('yarn up', targets.map(wanted)),
  refresh: (targets) => withWords('yarn up --recursive', names(targets)),
  remove: ({ name }) => withWords('yarn remove', [name]),
  override: (targets) => resolutions(targets, (parent, name) => `resolutions[${parent}/${name}]`),
};

export const pnpm = pnpmWith('pnpm update --depth Infinity');

/**
 * Commands for a pnpm workspace. Without `--recursive`, pnpm does not update the packages of the other projects in the
 * workspace. Outside a workspace, this option has no effect.
 */
export const pnpmWorkspace = pnpmWith('pnpm update --recursive --depth Infinity');

function pnpmWith(refresh: string): Manager {
  return {
    id: 'pnpm',
    manifest: MANIFEST,
    update: (targets) => withWords('pnpm update --recursive', targets.map(wanted)),
    refresh: (targets) => withWords(refresh, names(targets)),
    remove: ({ name }) => withWords('pnpm remove --recursive', [name]),
    overrideText: (targets) => {
      const lines = settingsOf(targets, (parent, name) => `${parent}>${name}`).map(mapping);
      return `\`overrides: { ${lines.join(', ')} }\` in pnpm-workspace.yaml`;
    },
  };
}

export const bun: Manager = {
  id: 'bun',
  manifest: MANIFEST,
  update: (targets) => withWords('bun add', targets.map(wanted)),
  refresh: (targets) => withWords('bun update', names(targets)),
  remove: ({ name }) => withWords('bun remove', [name]),
  // Bun cannot limit an override to one dependent.
  override: (targets) => {
    const settings = targets.map(({ name, to }) => `overrides[${name}]=${to}`);
    return followed(withWords('npm pkg set', settings), 'bun install');
  },
};

function names(targets: readonly Target[]): readonly string[] {
  return [...new Set(targets.map(({ name }) => name))];
}

function wanted({ name, to = 'latest' }: Target): string {
  return `${name}@${to}`;
}

/** Adds `--workspace` to a command if a workspace member lists the package, instead of the project itself. */
function inWorkspace(program: string, target: Target | undefined): string | undefined {
  const { workspace = '' } = target ?? {};
  return workspace === '' ? program : withWords(`${program} --workspace`, [workspace]);
}

function settingsOf(
  targets: readonly OverrideTarget[],
  keyOf: (parent: string, name: string) => string,
): readonly string[] {
  return targets.flatMap(({ name, to, parents }) =>
    parents.map((parent) => `${keyOf(parent, name)}=${to}`),
  );
}

/** Returns a setting such as `a>b=1.0.0` as an entry of a YAML mapping: `"a>b": "1.0.0"`. */
function mapping(setting: string): string {
  const at = setting.lastIndexOf('=');
  return `${JSON.stringify(setting.slice(0, at))}: ${JSON.stringify(setting.slice(at + 1))}`;
}

function resolutions(
  targets: readonly OverrideTarget[],
  keyOf: (parent: string, name: string) => string,
): string | undefined {
  return followed(withWords('npm pkg set', settingsOf(targets, keyOf)), 'yarn install');
}

function followed(command: string | undefined, next: string): string | undefined {
  return command === undefined ? undefined : `${command} && ${next}`;
}
