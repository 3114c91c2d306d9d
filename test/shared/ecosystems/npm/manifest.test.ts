import { describe, expect, it } from '@jest/globals';
import {
  manifestBeside,
  manifestNames,
  manifestsBelow,
} from '../../../../shared/ecosystems/npm/manifest.ts';

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
  it('returns the names of all dependencies in the manifest next to the lockfile', () => {
    const manifest = '{"dependencies":{"a":"1"},"devDependencies":{"b":"1"},"x":{"c":"1"}}';
    expect([...(manifestNames(lockfile, contextWith(manifest)) ?? [])]).toEqual(['a', 'b']);
  });
});

describe('manifestBeside', () => {
  it.each([undefined, '{', '[]'])(
    'returns undefined for a manifest with the content %j',
    (manifest) => {
      expect(manifestBeside(lockfile, contextWith(manifest))).toBeUndefined();
    },
  );
});

describe('manifestsBelow', () => {
  const paths = [
    'package.json',
    'app/package.json',
    'app/lib/deep/package.json',
    'app/node_modules/x/package.json',
    'app/own/package.json',
    'app/own/yarn.lock',
    'app/yarn.lock',
    'application/package.json',
  ];
  const files = new Map(
    paths.map((path) => [path, { path, bytes: Buffer.from(JSON.stringify({ name: path })) }]),
  );
  const context = {
    sourceKind: 'directory',
    os: undefined,
    named: (name: string) => [...files.values()].filter(({ path }) => path.endsWith(name)),
    file: (path: string) => files.get(path),
  } as const;

  it('returns the manifests of subfolders that do not contain a lockfile', () => {
    expect(manifestsBelow(lockfile, context)).toEqual([{ name: 'app/lib/deep/package.json' }]);
  });
});
