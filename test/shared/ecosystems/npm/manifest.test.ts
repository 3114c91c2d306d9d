import { describe, expect, it } from '@jest/globals';
import { manifestBeside, manifestNames } from '../../../../shared/ecosystems/npm/manifest.ts';

const lockfile = { path: 'app/yarn.lock', bytes: Buffer.alloc(0) };

function contextWith(manifest: string | undefined) {
  return {
    sourceKind: 'directory',
    os: undefined,
    named: () => [],
    file: (path: string) =>
      path === 'app/package.json' && manifest !== undefined
        ? { path, bytes: Buffer.from(manifest) }
        : undefined,
  } as const;
}

describe('manifestNames', () => {
  it('has the names of every kind of dependency in the manifest beside the lockfile', () => {
    const manifest = '{"dependencies":{"a":"1"},"devDependencies":{"b":"1"},"x":{"c":"1"}}';
    expect([...(manifestNames(lockfile, contextWith(manifest)) ?? [])]).toEqual(['a', 'b']);
  });
});

describe('manifestBeside', () => {
  it.each([undefined, '{', '[]'])('is unknown when it is %j', (manifest) => {
    expect(manifestBeside(lockfile, contextWith(manifest))).toBeUndefined();
  });
});
