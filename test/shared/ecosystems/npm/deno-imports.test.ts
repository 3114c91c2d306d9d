import { describe, expect, it } from '@jest/globals';
import {
  inventoryOfFiles,
  namesOf,
  otherProblems,
  unlockedIn,
} from '../../../support/inventory.ts';

const LOCK = JSON.stringify({
  version: '5',
  specifiers: { 'npm:chalk@5': '5.3.0' },
  npm: { 'chalk@5.3.0': { integrity: 'sha512-x' } },
});

describe('modules that a deno.json imports', () => {
  it.each([
    ['imports', { imports: { m: 'https://esm.sh/minimist@1.2.5' } }],
    ['a scope', { scopes: { 'https://h/': { m: 'https://esm.sh/minimist@1.2.5' } } }],
  ])(
    'are listed as packages if they are in %s, even if there is no lockfile entry',
    (_, config) => {
      const files = { 'deno.json': JSON.stringify(config), 'deno.lock': LOCK };
      expect(namesOf(inventoryOfFiles(files))).toEqual(['chalk@5.3.0', 'minimist@1.2.5']);
      expect(unlockedIn(files)).toEqual([]);
    },
  );

  it('are reported as not locked if there is no lockfile', () => {
    const imports = { oak: 'https://deno.land/x/oak@v10.0.0/mod.ts' };
    const files = { 'deno.json': JSON.stringify({ imports }) };
    expect(unlockedIn(files)).toEqual([
      'deno.json names 1 dependency, and no lockfile pins the installed versions',
    ]);
  });
});

describe('an import map', () => {
  const map = JSON.stringify({
    imports: { a: 'npm:minimist@1.2.5', b: 'https://deno.land/std@0.140.0/mod.ts' },
  });

  it('is read if deno.json names it', () => {
    const files = { 'deno.json': '{"importMap": "./maps/import_map.json"}' };
    const inventory = inventoryOfFiles({ ...files, 'maps/import_map.json': map });
    expect(namesOf(inventory)).toEqual(['deno.land/std@0.140.0', 'minimist@1.2.5']);
    expect(otherProblems(inventory)).toEqual([]);
  });

  it('causes no additional problem if deno.json turns the lockfile off', () => {
    const inventory = inventoryOfFiles({
      'deno.json': '{"importMap": "import_map.json", "lock": false}',
      'import_map.json': map,
    });
    expect(otherProblems(inventory)).toMatchObject([{ code: 'not-found' }]);
  });

  it.each(['gone.json', 'https://h/import_map.json', '../import_map.json', 'map.json'])(
    'is reported as a problem if its path is %s',
    (importMap) => {
      const files = { 'deno.json': JSON.stringify({ importMap }), 'map.json': map };
      expect(otherProblems(inventoryOfFiles(files))).toEqual([
        {
          code: 'not-found',
          message:
            'deno.json specifies an import map that was not read. Fix: rename the import map to import_map.json',
          path: 'deno.json',
        },
      ]);
    },
  );
});

describe('the settings of deno.json', () => {
  it.each([
    [{ compilerOptions: { jsxImportSource: 'https://esm.sh/preact@10.5.0' } }, ['preact@10.5.0']],
    [{ compilerOptions: { jsxImportSource: 'npm:preact@10.5.0' } }, ['preact@10.5.0']],
    [{ compilerOptions: { types: ['npm:a@1.0.0', './b.d.ts'] } }, ['a@1.0.0']],
    [{ lint: { plugins: ['jsr:@a/b@1.0.0', './c.ts'] } }, ['@jsr/a__b@1.0.0']],
    [{ compilerOptions: { jsxImportSource: 'preact' } }, []],
  ])('name packages in %j', (config, names) => {
    expect(namesOf(inventoryOfFiles({ 'deno.json': JSON.stringify(config) }))).toEqual(names);
  });
});
