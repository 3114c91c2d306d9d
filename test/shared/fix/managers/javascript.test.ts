import { describe, expect, it } from '@jest/globals';
import {
  bun,
  npm,
  pnpm,
  pnpmWorkspace,
  yarnBerry,
  yarnClassic,
} from '../../../../shared/fix/managers/javascript.ts';
import type { Manager } from '../../../../shared/fix/managers/manager.ts';

const target = { name: '@a/b', version: '1.0.0', to: '1.0.1', isDevelopment: false };
const override = [{ name: 'b', to: '1.0.1', parents: ['a'] }];

describe('a JavaScript package manager', () => {
  it.each<[string, Manager, string, string | undefined, string]>([
    ['npm', npm, 'npm install @a/b@1.0.1', 'npm update @a/b', 'npm uninstall @a/b'],
    ['Yarn 1', yarnClassic, 'yarn upgrade @a/b@1.0.1', 'yarn upgrade', 'yarn remove @a/b'],
    ['Yarn 4', yarnBerry, 'yarn up @a/b@1.0.1', 'yarn up --recursive @a/b', 'yarn remove @a/b'],
    [
      'pnpm',
      pnpm,
      'pnpm update --recursive @a/b@1.0.1',
      'pnpm update --depth Infinity @a/b',
      'pnpm remove --recursive @a/b',
    ],
    [
      'pnpm in a workspace',
      pnpmWorkspace,
      'pnpm update --recursive @a/b@1.0.1',
      'pnpm update --recursive --depth Infinity @a/b',
      'pnpm remove --recursive @a/b',
    ],
    ['Bun', bun, 'bun add @a/b@1.0.1', 'bun update @a/b', 'bun remove @a/b'],
  ])(
    'such as %s returns the commands for an update, a refresh and a removal',
    (_name, manager, update, refresh, remove) => {
      expect(manager.update?.([target])).toBe(update);
      expect(manager.refresh?.([target])).toBe(refresh);
      expect(manager.remove?.(target)).toBe(remove);
    },
  );

  it('forces a version only for the given parents', () => {
    expect(npm.override?.(override)).toBe("npm pkg set 'overrides[a][b]=1.0.1' && npm install");
    expect(yarnBerry.override?.(override)).toBe(
      "npm pkg set 'resolutions[a/b]=1.0.1' && yarn install",
    );
    expect(yarnClassic.override?.(override)).toContain("'resolutions[**/a/b]=1.0.1'");
    expect(pnpm.overrideText?.(override)).toBe(
      '`overrides: { "a>b": "1.0.1" }` in pnpm-workspace.yaml',
    );
  });

  it('such as Yarn 1 updates the direct dependencies in order to update a transitive one', () => {
    expect(yarnClassic.refresh?.([{ ...target, roots: ['c', 'd'] }])).toBe('yarn upgrade c d');
  });

  it('such as npm limits a command to one workspace', () => {
    expect(npm.remove?.({ ...target, workspace: 'x y' })).toBe(
      "npm uninstall --workspace 'x y' @a/b",
    );
    expect(npm.update?.([{ ...target, workspace: '-x' }])).toBeUndefined();
  });
});
