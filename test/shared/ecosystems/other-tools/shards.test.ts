import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const MANIFEST =
  'name: a\ndependencies:\n  kemal:\n    github: k/k\n    version: ~> 1.0\n' +
  'development_dependencies:\n  ameba:\n    github: a/a\n    version: 1.0.0\n';
const LOCKFILE = 'version: 2.0\nshards:\n  kemal:\n    git: https://h/k.git\n    version: 1.1.0\n';

it('the inventory lists the shards in the lockfile or, if there is no lockfile, in the manifest', () => {
  expect(namesOf(inventoryOfFiles({ 'shard.yml': MANIFEST }))).toEqual(['ameba@1.0.0', 'kemal@']);
  const both = { 'shard.yml': MANIFEST, 'shard.lock': LOCKFILE };
  expect(namesOf(inventoryOfFiles(both))).toEqual(['kemal@1.1.0']);
});

it.each(['shard.yml', 'shard.lock'])(
  'the inventory reports a %s without the expected content as a problem',
  (path) => {
    expect(inventoryOfFiles({ [path]: 'a: b\n' }).problems).toMatchObject([
      { code: 'not-a-lockfile' },
    ]);
  },
);
