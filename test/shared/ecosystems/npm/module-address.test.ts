import { describe, expect, it } from '@jest/globals';
import {
  isModuleAddress,
  modulesOf,
  packageOfModule,
} from '../../../../shared/ecosystems/npm/module-address.ts';

const FILE = { path: 'deno.lock', bytes: Buffer.alloc(0) };

describe('a module', () => {
  it.each([
    ['https://esm.sh/minimist@1.2.5', 'pkg:npm/minimist@1.2.5'],
    ['https://esm.sh/v135/minimist@1.2.5/deno/minimist.mjs', 'pkg:npm/minimist@1.2.5'],
    ['https://esm.sh/stable/react@18.2.0/deno/react.mjs', 'pkg:npm/react@18.2.0'],
    ['https://esm.sh/*minimist@1.2.5&target=es2022', 'pkg:npm/minimist@1.2.5'],
    ['https://ESM.sh/%6dinimist@1.2.5?dev', 'pkg:npm/minimist@1.2.5'],
    ['https://esm.sh/@s/a@1.0.0-rc.1/b.js', 'pkg:npm/%40s/a@1.0.0-rc.1'],
    ['https://unpkg.com/minimist@1.2.5/index.js', 'pkg:npm/minimist@1.2.5'],
    ['https://cdn.jsdelivr.net/npm/minimist@1.2.5/+esm', 'pkg:npm/minimist@1.2.5'],
    ['https://ga.jspm.io/npm:minimist@1.2.5/index.js', 'pkg:npm/minimist@1.2.5'],
    [
      'https://cdn.skypack.dev/-/minimist@v1.2.5-QbVTLuHTwXiKyVUyuDUb/a.js',
      'pkg:npm/minimist@1.2.5',
    ],
    ['https://registry.npmjs.org/minimist/-/minimist-1.2.5.tgz', 'pkg:npm/minimist@1.2.5'],
    ['https://jsr.io/@std/fs/1.0.0/mod.ts', 'pkg:npm/%40jsr/std__fs@1.0.0'],
  ])('at %s belongs to the npm package %s', (address, purl) => {
    expect(packageOfModule(FILE, address)).toMatchObject({ purl, ecosystem: 'npm' });
  });

  it.each([
    ['https://deno.land/std@0.140.0/bytes/mod.ts', 'pkg:generic/deno.land/std@0.140.0'],
    ['https://deno.land/x/oak@v10.0.0/mod.ts', 'pkg:generic/deno.land/x/oak@v10.0.0'],
    ['https://esm.sh/gh/o/r@v1.0.0/mod.ts', 'pkg:generic/esm.sh/gh/o/r@v1.0.0'],
    ['https://esm.sh/minimist@1', 'pkg:generic/esm.sh/minimist@1'],
    ['https://h.example/lib/mod.ts', 'pkg:generic/h.example'],
    ['https://h.example/%zz', 'pkg:generic/h.example'],
    ['https://', 'pkg:generic/unknown'],
    [`https://h.example/${'a'.repeat(3000)}`, 'pkg:generic/unknown'],
  ])('at %s belongs to no package in a registry', (address, purl) => {
    const found = packageOfModule(FILE, address);
    expect(found.purl).toBe(purl);
    expect(found.ecosystem).toBeUndefined();
  });
});

it('modules of the same package are listed as one package', () => {
  const addresses = ['a', 'b', 'c'].map((name) => `https://deno.land/std@0.1.0/${name}.ts`);
  expect(modulesOf(FILE, addresses).packages).toHaveLength(1);
});

it.each([
  ['https://h/x.ts', true],
  ['HTTP://h/x.ts', true],
  ['npm:a', false],
  ['./a.ts', false],
])('for the import %s, isModuleAddress returns %s', (place, is) => {
  expect(isModuleAddress(place)).toBe(is);
});
