import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, packageNamed } from '../../../support/inventory.ts';

const DIGEST = 'ab'.repeat(32);
const LOCKFILE = {
  version: '5',
  specifiers: { 'jsr:@std/bytes@^1.0.0': '1.0.2', 'npm:chalk@5': '5.3.0' },
  jsr: {
    '@std/bytes@1.0.2': { integrity: DIGEST },
    '@std/encoding@1.0.5': { integrity: DIGEST, dependencies: ['jsr:@std/bytes@^1.0.0'] },
  },
  npm: {
    'chalk@5.3.0': { integrity: 'sha512-q83vEjRWeJA=' },
    '@s/a@1.0.0_chalk@5.3.0': { dependencies: ['chalk@5.3.0'] },
  },
  remote: { 'https://deno.land/std@0.140.0/mod.ts': DIGEST },
};

function read(lockfile: unknown) {
  return inventoryOfFiles({ 'deno.lock': JSON.stringify(lockfile, undefined, 2) });
}

describe('deno.lock', () => {
  const inventory = read(LOCKFILE);

  it('lists npm packages, and JSR packages under their npm names', () => {
    expect(inventory.packages.map(({ purl }) => purl)).toEqual([
      'pkg:generic/deno.land/std@0.140.0',
      'pkg:npm/%40jsr/std__bytes@1.0.2?repository_url=https:%2F%2Fnpm.jsr.io',
      'pkg:npm/%40jsr/std__encoding@1.0.5?repository_url=https:%2F%2Fnpm.jsr.io',
      'pkg:npm/%40s/a@1.0.0',
      'pkg:npm/chalk@5.3.0',
    ]);
  });

  it('lists packages with their dependency edges, digests and line numbers', () => {
    const encoding = packageNamed(inventory, '@jsr/std__encoding');
    expect(encoding.dependsOn).toEqual([packageNamed(inventory, '@jsr/std__bytes').purl]);
    expect(encoding.hashes).toEqual([{ algorithm: 'sha256', value: DIGEST }]);
    expect(encoding.locations).toMatchObject([{ line: 11 }]);
    expect(packageNamed(inventory, '@s/a').dependsOn).toEqual(['pkg:npm/chalk@5.3.0']);
  });

  it('of an older version lists packages with their dependency edges, digests and line numbers', () => {
    const npm = { 'a@1.0.0': { dependencies: { b: 'b@2.0.0' } }, 'b@2.0.0': {} };
    const v2 = read({ version: '2', npm: { specifiers: {}, packages: npm } });
    const v3 = read({ version: '3', packages: { specifiers: { 'npm:a@1': 'npm:a@1.0.0' }, npm } });
    expect(namesOf(v2)).toEqual(['a@1.0.0', 'b@2.0.0']);
    expect(namesOf(v3)).toEqual(['a@1.0.0', 'b@2.0.0']);
    expect(packageNamed(v2, 'a').dependsOn).toEqual(['pkg:npm/b@2.0.0']);
    expect(packageNamed(v3, 'a').locations).toMatchObject([{ line: 8 }]);
  });

  it('lists remote modules by URL, and the targets of redirects', () => {
    const remote = {
      'https://deno.land/std@0.1.0/a.ts': '',
      'https://deno.land/std@0.1.0/b.ts': '',
    };
    const redirects = { 'https://esm.sh/minimist': 'https://esm.sh/minimist@1.2.5' };
    expect(namesOf(read({ version: '4', remote, redirects }))).toEqual([
      'deno.land/std@0.1.0',
      'minimist@1.2.5',
    ]);
  });

  it.each([
    { version: '4', specifiers: { 'npm:a@1': '1.0.0' } },
    { version: '5', specifiers: { 'npm:a@1': '1.0.0' }, npm: { 'a@1.0.1': {} } },
    { version: '3', packages: { specifiers: { 'npm:a@1': 'npm:a@1.0.0' } } },
  ])('is reported as a problem if an entry is missing: case %#', (lockfile) => {
    expect(read(lockfile).problems).toEqual([
      {
        code: 'contradiction',
        message:
          'npm:a@1 has no entry in the lockfile. Fix: regenerate the lockfile with `deno install`',
        path: 'deno.lock',
      },
    ]);
  });

  it('is reported as a problem if it is a list', () => {
    expect(read([]).problems).toMatchObject([{ code: 'malformed' }]);
  });
});
