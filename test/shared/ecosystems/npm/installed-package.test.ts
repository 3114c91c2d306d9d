import { describe, expect, it } from '@jest/globals';
import { installedBy, readInstalled } from '../../../../shared/ecosystems/npm/installed-package.ts';

const context = {
  sourceKind: 'image',
  file: () => undefined,
  named: () => [],
  os: undefined,
} as const;

function fileOf(text: string) {
  return { path: 'node_modules/a/package.json', bytes: Buffer.from(text) };
}

describe('readInstalled', () => {
  it('returns the runtime dependencies of a package', () => {
    const text =
      '{"name":"a","version":"1.0.0","dependencies":{"b":"1"},"devDependencies":{"t":"1"},"peerDependencies":{"p":"1"}}';
    expect(readInstalled(fileOf(text), context)).toMatchObject({
      found: { purl: 'pkg:npm/a@1.0.0' },
      needs: ['b', 'p'],
    });
  });

  it('returns the producer of a package', () => {
    const text = '{"name":"a","version":"1.0.0","author":{"name":"Jane","email":"j@x.org"}}';
    expect(readInstalled(fileOf(text), context)?.found.supplier).toBe('Jane <j@x.org>');
  });

  it('reads a manifest only once', () => {
    const file = fileOf('{"name":"a","version":"1.0.0"}');
    expect(readInstalled(file, context)).toBe(readInstalled(file, context));
  });
});

describe('installedBy', () => {
  it.each(['{', '{"type":"module"}'])('returns undefined for the manifest %j', (text) => {
    expect(installedBy(fileOf(text), context)).toBeUndefined();
  });
});
