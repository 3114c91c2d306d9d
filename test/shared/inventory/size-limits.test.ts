import { describe, expect, it } from '@jest/globals';
import { isTooLarge, maxBytesOf, tooLarge } from '../../../shared/inventory/size-limits.ts';
import { inventoryOfFiles } from '../../support/inventory.ts';

const MIB = 1024 * 1024;

it.each([
  ['package-lock.json', 16],
  ['a/pnpm-lock.main.yaml', 16],
  ['app/Gemfile.lock', 16],
  ['bom.cdx.json', 16],
  ['mix.lock', 8],
  ['deploy/bundle.yaml', 8],
  ['package.json', 4],
  ['requirements/base.txt', 4],
  ['block.txt', 4],
  ['rootfs/var/lib/dpkg/status', 32],
  ['var/lib/rpm/rpmdb.sqlite', 128],
])('maxBytesOf limits %s to %d MiB', (path, mib) => {
  expect(maxBytesOf(path)).toBe(mib * MIB);
});

it('isTooLarge returns false for data that was extracted from a program', () => {
  const bytes = Buffer.alloc(5 * MIB);
  expect(isTooLarge({ path: 'bin/x', bytes })).toBe(true);
  expect(isTooLarge({ path: 'bin/x', bytes, extract: 'executable' })).toBe(false);
});

it('tooLarge returns a problem that states the size and the limit, or undefined if the file probably has a different format', () => {
  const file = { path: 'a.yaml', bytes: Buffer.alloc(8 * MIB + 1) };
  expect(tooLarge(file, {})?.message).toContain('8,388,609 bytes; the limit is 8,388,608');
  expect(tooLarge(file, { isLikely: () => false })).toBeUndefined();
});

describe('an inventory', () => {
  const large = (start: string) => `${start}${' '.repeat(17 * MIB)}`;

  it('reports an oversized file, but still reads all other files', () => {
    const inventory = inventoryOfFiles({
      'package-lock.json': large('{"lockfileVersion":3,"packages":{}}'),
      'go.sum': `x.org/a v1.0.0 h1:${'A'.repeat(43)}=\n`,
    });
    expect(inventory.problems).toMatchObject([
      { path: 'package-lock.json', code: 'limit-exceeded' },
    ]);
    expect(inventory.files).not.toContain('package-lock.json');
  });

  it('ignores an oversized manifest when it marks the packages in a lockfile as direct', () => {
    const lockfile = '{"packages":[{"name":"a/a","version":"1.0"}]}';
    const manifest = (text: string) =>
      inventoryOfFiles({ 'composer.lock': lockfile, 'composer.json': text });
    const [found] = manifest('{"require":{"a/a":"*"}}').packages;
    expect(found?.isDirect).toBe(true);
    const [unknown] = manifest(large('{"require":{"a/a":"*"}}')).packages;
    expect(unknown?.isDirect).toBeUndefined();
  });

  it('ignores a large YAML file unless it could be a Kubernetes manifest', () => {
    expect(inventoryOfFiles({ 'a.yaml': large('a: b\n') }).problems).toEqual([]);
    const pod = 'apiVersion: v1\nkind: Pod\nspec: {containers: [{image: a}]}\n';
    expect(inventoryOfFiles({ 'a.yaml': large(pod) }).problems).toHaveLength(1);
  });
});
