import { describe, expect, it } from '@jest/globals';
import type { Manager } from '../../../../shared/fix/managers/manager.ts';
import { pdm, pipCompile, pipenv, poetry, uv } from '../../../../shared/fix/managers/python.ts';

const target = { name: 'a', version: '1.0', to: '2.0', isDevelopment: false };

describe('a Python package manager', () => {
  it.each<[Manager, string, string | undefined]>([
    [uv, "uv add 'a>=2.0'", 'uv lock --upgrade-package a==2.0'],
    [poetry, "poetry add 'a@^2.0'", 'poetry update a'],
    [pdm, 'pdm update --unconstrained a', 'pdm update a'],
    [pipenv, 'pipenv upgrade a==2.0', undefined],
    [pipCompile, 'pip-compile --upgrade-package a==2.0', undefined],
  ])('returns the commands for an update and a refresh: case %#', (manager, update, refresh) => {
    expect(manager.update?.([target])).toBe(update);
    expect(manager.refresh?.([target])).toBe(refresh);
  });

  it('returns commands that keep development dependencies in the development group', () => {
    const development = { ...target, isDevelopment: true };
    expect(poetry.update?.([development])).toBe("poetry add --group dev 'a@^2.0'");
    expect(uv.remove?.(development)).toBe('uv remove --dev a');
  });
});
