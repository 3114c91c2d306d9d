import { describe, expect, it } from '@jest/globals';
import type { Metafile } from 'esbuild';
import { commonModules } from '../../../scripts/build/common.ts';

/** A build of these imports; `()` after a name is a later import, `../vendor/` a package, `big` large. */
function aBuild(modules: Readonly<Record<string, string>>): Pick<Metafile, 'inputs'> {
  const inputs = Object.entries(modules).map(([path, imports]) => [
    path,
    {
      bytes: path.startsWith('big') ? 100_000 : 100,
      imports: imports.split(' ').flatMap((name) => {
        if (name === '') return [];
        const to = name.replace('()', '');
        const kind = name.endsWith('()') ? 'dynamic-import' : 'import-statement';
        return [{ path: to, kind, external: to.startsWith('../vendor/') }];
      }),
    },
  ]);
  return { inputs: Object.fromEntries(inputs) };
}

const MAINS = { 'cli.ts': 'actions/a/main.ts() actions/b/main.ts() actions/c/main.ts()' };

describe('the common modules', () => {
  it('are those that at least half of the actions load', () => {
    const build = aBuild({
      ...MAINS,
      'actions/a/main.ts': 'x.ts',
      'actions/b/main.ts': 'y.ts only-b.ts',
      'actions/c/main.ts': '',
      'x.ts': 'y.ts',
      'y.ts': '',
      'only-b.ts': '',
    });
    expect(commonModules(build, []).modules).toEqual(['y.ts']);
  });

  it('are small ones too that fewer actions load', () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `actions/${name}/main.ts`);
    const build = aBuild({
      'cli.ts': names.map((name) => `${name}()`).join(' '),
      ...Object.fromEntries(names.map((name) => [name, ''])),
      'actions/a/main.ts': 'big.ts small.ts',
      'actions/b/main.ts': 'big.ts small.ts',
      'big.ts': '',
      'small.ts': '',
    });
    expect(commonModules(build, []).modules).toEqual(['small.ts']);
  });

  it('are what each action declares, which the command line loads of all', () => {
    const build = aBuild({
      'cli.ts': `${MAINS['cli.ts']} actions/a/spec.ts`,
      'actions/a/main.ts': 'actions/a/spec.ts',
      'actions/b/main.ts': '',
      'actions/c/main.ts': '',
      'actions/a/spec.ts': '',
    });
    expect(commonModules(build, []).modules).toEqual(['actions/a/spec.ts']);
  });

  it('are none that bring packages along, or that something begins with', () => {
    const build = aBuild({
      ...MAINS,
      'actions/a/main.ts': 'x.ts late.ts()',
      'actions/b/main.ts': 'x.ts late.ts',
      'actions/c/main.ts': 'late.ts',
      'x.ts': 'y.ts',
      'y.ts': '../vendor/js-yaml.js',
      'late.ts': '',
    });
    expect(commonModules(build, []).modules).toEqual([]);
  });

  it('may bring packages along that are loaded later', () => {
    const build = aBuild({
      ...MAINS,
      'actions/a/main.ts': 'x.ts',
      'actions/b/main.ts': 'x.ts',
      'actions/c/main.ts': '',
      'x.ts': '../vendor/js-yaml.js()',
    });
    expect(commonModules(build, []).modules).toEqual(['x.ts']);
  });

  it('are those that run each action, and what asks for the world of the runner', () => {
    const build = aBuild({
      ...MAINS,
      'actions/a/main.ts': '',
      'shared/host/run.ts': 'describe.ts shared/host/actions-host.ts()',
      'shared/host/actions-host.ts': 'fetch.ts ../vendor/actions-core.js',
      'describe.ts': '',
      'fetch.ts': '',
    });
    const run = ['describe.ts', 'fetch.ts', 'shared/host/run.ts'];
    expect(commonModules(build, []).modules).toEqual(run);
  });

  it('are loaded by the programs and by what is loaded later', () => {
    const build = aBuild({ ...MAINS, 'actions/a/main.ts': 'late.ts()', 'late.ts': '' });
    expect([...commonModules(build, ['cli.ts']).starts].sort()).toEqual([
      'actions/a/main.ts',
      'actions/b/main.ts',
      'actions/c/main.ts',
      'cli.ts',
      'late.ts',
    ]);
  });
});
