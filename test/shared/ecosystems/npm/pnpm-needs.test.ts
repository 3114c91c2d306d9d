import { expect, it } from '@jest/globals';
import { pnpmEdges } from '../../../../shared/ecosystems/npm/pnpm-needs.ts';

const FILE = { path: 'pnpm-lock.yaml', bytes: Buffer.from('') };

it('pnpm-lock.yaml is reported as a problem if it has no entry for a required package, unless the package is linked', () => {
  const snapshots = { 'a@1.0.0': { dependencies: { b: '2.0.0', c: 'a@1.0.0' } } };
  const importers = {
    '.': { dependencies: { a: { version: '1.0.0' }, l: { version: 'link:lib' } } },
  };
  const { needs, roots, problems } = pnpmEdges(FILE, { importers }, snapshots);
  expect([...needs]).toEqual([['a@1.0.0', ['a@1.0.0']]]);
  expect(roots).toEqual({ runtime: ['a@1.0.0'], development: [] });
  expect(problems).toMatchObject([
    {
      code: 'malformed',
      message: expect.stringMatching(/^A package needs b@2.0.0, but the lockfile has no entry/),
    },
  ]);
});
