import { describe, expect, it } from '@jest/globals';
import { ecosystems } from '../../../shared/ecosystems/registry.generated.ts';
import { allEcosystems, ecosystemsFor } from '../../../shared/inventory/needed-ecosystems.ts';
import type { SourceKind } from '../../../shared/model/inventory.ts';
import type { SourceContents, SourceFile } from '../../../shared/source/source.ts';

function contentsOf(
  files: readonly Partial<SourceFile>[],
  more: Partial<SourceContents> = {},
  kind: SourceKind = 'directory',
): SourceContents {
  return {
    description: { kind, name: 'app' },
    layers: [],
    files: files.map((file) => ({ path: 'x', bytes: Buffer.from(''), ...file })),
    problems: [],
    ...more,
  };
}

async function idsFor(...given: Parameters<typeof contentsOf>): Promise<readonly string[]> {
  return (await ecosystemsFor(contentsOf(...given))).map(({ id }) => id);
}

describe('ecosystemsFor', () => {
  it('loads the ecosystems that read a file in the folder', async () => {
    expect(await idsFor([{ path: 'web/package-lock.json' }])).toEqual(['npm']);
    expect(await idsFor([{ path: 'go.mod' }, { path: 'package.json' }])).toEqual([
      'go-binary',
      'go',
      'npm',
    ]);
  });

  it('loads the ecosystems that read a file that git tracks, even if it is not checked out', async () => {
    expect(await idsFor([], { absent: ['lib/', 'pom.xml'] })).toEqual(['java-archive', 'java']);
  });

  it('loads the ecosystems that use data extracted from a file', async () => {
    const ids = await idsFor([{ path: 'lib/a.jar', extract: 'java-archive' }]);
    expect(ids).toEqual(['java-archive', 'java']);
  });

  it('loads no ecosystems for a folder without files that they read', async () => {
    expect(await idsFor([{ path: 'etc/os-release' }])).toEqual([]);
  });

  it('loads all ecosystems for an image or a single file', async () => {
    const all = ecosystems.map(({ id }) => id);
    expect(await idsFor([], {}, 'image')).toEqual(all);
    expect(await idsFor([], {}, 'file')).toEqual(all);
  });
});

it('allEcosystems returns the ecosystems in the same order as the registry', async () => {
  expect(await allEcosystems()).toEqual(ecosystems);
});
