import { describe, expect, it } from '@jest/globals';
import type { Metafile } from 'esbuild';
import { commonModules, type Group } from '../../../scripts/build/common.ts';

/** Describes a build by its imports. `()` after a name is a dynamic import, and `../vendor/` is a package. */
function aBuild(modules: Readonly<Record<string, string>>): Pick<Metafile, 'inputs'> {
  const inputs = Object.entries({ ...GATE, ...modules }).map(([path, imports]) => [
    path,
    {
      bytes: 100,
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

const NAMES = ['a', 'b', 'c', 'd', 'verify'].map((name) => `actions/${name}/main.ts`);

/** Loads each action through the command line, and the gate as a separate program. */
const GATE = {
  'cli.ts': NAMES.map((name) => `${name}()`).join(' '),
  ...Object.fromEntries(NAMES.map((name) => [name, ''])),
  entry: 'cli.ts() action:verify()',
  'action:verify': 'actions/verify/main.ts',
  'actions/verify/main.ts': 'actions/verify/verify-subjects.ts()',
  'actions/verify/verify-subjects.ts': '',
};

function groupOf(group: Group, modules: Readonly<Record<string, string>>): readonly string[] {
  return commonModules(aBuild(modules)).groups[group];
}

describe('the modules that most actions share', () => {
  it('are loaded by at least half of the actions', () => {
    const modules = {
      'actions/a/main.ts': 'x.ts',
      'actions/b/main.ts': 'y.ts b.ts',
      'actions/c/main.ts': 'y.ts b.ts',
      'x.ts': 'y.ts',
      'y.ts': '',
      'b.ts': '',
    };
    expect(groupOf('most', modules)).toEqual(['y.ts']);
  });

  it("include each action's input declarations, all of which the command line loads", () => {
    const modules = {
      'cli.ts': `${GATE['cli.ts']} actions/a/spec.ts`,
      'actions/a/main.ts': 'actions/a/spec.ts',
      'actions/a/spec.ts': '',
    };
    expect(groupOf('most', modules)).toEqual(['actions/a/spec.ts']);
  });

  it('exclude modules that import packages, and modules that are imported dynamically', () => {
    const modules = {
      'actions/a/main.ts': 'x.ts late.ts()',
      'actions/b/main.ts': 'x.ts late.ts',
      'actions/c/main.ts': 'x.ts late.ts',
      'x.ts': 'y.ts',
      'y.ts': '../vendor/js-yaml.js',
      'late.ts': '',
    };
    expect(groupOf('most', modules)).toEqual([]);
  });

  it('include modules that import packages only dynamically', () => {
    const modules = {
      'actions/a/main.ts': 'x.ts',
      'actions/b/main.ts': 'x.ts',
      'actions/c/main.ts': 'x.ts',
      'x.ts': '../vendor/js-yaml.js()',
    };
    expect(groupOf('most', modules)).toEqual(['x.ts']);
  });

  it('exclude the modules that the gate loads', () => {
    const modules = {
      'actions/a/main.ts': 'x.ts y.ts',
      'actions/b/main.ts': 'x.ts y.ts',
      'actions/verify/main.ts': 'x.ts actions/verify/verify-subjects.ts()',
      'actions/verify/verify-subjects.ts': 'y.ts',
      'x.ts': '',
      'y.ts': '',
    };
    expect(groupOf('most', modules)).toEqual([]);
    expect(groupOf('gate', modules)).toEqual(['actions/verify/main.ts', 'x.ts', 'y.ts']);
  });
});

describe('the gate modules', () => {
  it('include every module that the gate loads at startup, and the code that runs each action', () => {
    const modules = {
      'action:verify': 'actions/verify/main.ts shared/host/run.ts shared/host/actions-host.ts',
      'actions/verify/main.ts': 'own.ts',
      'own.ts': '',
      'shared/host/run.ts': '',
      'shared/host/actions-host.ts': '../vendor/actions-core.js',
      'action:a': 'actions/a/main.ts shared/host/run.ts shared/host/actions-host.ts',
      other: 'action:a()',
    };
    expect(groupOf('gate', modules)).toEqual([
      'actions/verify/main.ts',
      'own.ts',
      'shared/host/actions-host.ts',
      'shared/host/run.ts',
    ]);
  });

  it('cause an error if the entry point of the gate is not found', () => {
    const { inputs } = aBuild({});
    delete inputs['actions/verify/verify-subjects.ts'];
    expect(() => commonModules({ inputs })).toThrow('actions/verify/verify-subjects.ts');
  });

  it('cause an error if an action imports one of them dynamically', () => {
    const modules = {
      'actions/verify/main.ts': 'own.ts actions/verify/verify-subjects.ts()',
      'actions/a/main.ts': 'own.ts()',
      'own.ts': '',
    };
    expect(() => commonModules(aBuild(modules))).toThrow('own.ts is already loaded with the gate');
  });
});

describe('the modules that verify signatures', () => {
  const modules = {
    'actions/verify/verify-subjects.ts': 'signature.ts rules.ts own.ts',
    'actions/a/main.ts': 'signature.ts rules.ts',
    'actions/b/main.ts': 'rules.ts',
    'export.ts': 'trust.ts',
    'actions/c/main.ts': 'export.ts()',
    'signature.ts': 'trust.ts ../vendor/sigstore-verify.js',
    'trust.ts': '',
    'rules.ts': '',
    'own.ts': '',
  };

  it('are shared by the gate only with actions that verify signatures', () => {
    expect(groupOf('proof', modules)).toEqual(['signature.ts', 'trust.ts']);
    expect(groupOf('gate', modules)).toContain('rules.ts');
  });

  it('are loaded by every program that needs one of them', () => {
    const { loads } = commonModules(aBuild(modules));
    expect(Object.fromEntries(loads)).toEqual({
      'cli.ts': ['gate', 'most'],
      'action:verify': ['gate'],
      'actions/verify/main.ts': ['gate'],
      'actions/verify/verify-subjects.ts': ['gate', 'proof'],
      'actions/a/main.ts': ['gate', 'most', 'proof'],
      'actions/b/main.ts': ['gate', 'most'],
      'actions/c/main.ts': ['gate', 'most'],
      'actions/d/main.ts': ['gate', 'most'],
      'export.ts': ['gate', 'most', 'proof'],
    });
  });
});
