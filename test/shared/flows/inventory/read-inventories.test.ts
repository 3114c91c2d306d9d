import { describe, expect, it } from '@jest/globals';
import { imageStoreDependencies } from '../../../../shared/flows/clients/registry-access.ts';
import { packageLister } from '../../../../shared/flows/inventory/list-packages.ts';
import { readInventories } from '../../../../shared/flows/inventory/read-inventories.ts';
import { parseImageSource } from '../../../../shared/oci/image-source.ts';
import { aLayout, DEBIAN } from '../../../support/action-host.ts';
import { aMachine } from '../../../support/fake-run.ts';
import { goProgramWith } from '../../../support/go-table.ts';

const list = async () =>
  packageLister({ stated: ['none'], isOffline: true }, '/workspace', aMachine());

describe("a source's inventories", () => {
  it('consist of one inventory per image, with its packages', async () => {
    const name = await aLayout(DEBIAN);
    const image = parseImageSource(name);
    const dependencies = imageStoreDependencies(image, {}, aMachine());
    const seen: number[] = [];
    const [inventory, ...others] = await readInventories(
      { kind: 'image', image, name, platforms: undefined },
      { ...dependencies, mirrors: new Map() },
      {
        cache: undefined,
        base: undefined,
        progress: (done) => seen.push(done),
        readsFunctions: false,
        loadList: list,
      },
    );
    expect(others).toEqual([]);
    expect(inventory?.packages.map((found) => found.name)).toEqual(['libssl3']);
  });

  it.each([
    [true, ['bin/app']],
    [false, undefined],
  ])('contain the functions in Go programs if requested (%s)', async (readsFunctions, paths) => {
    const name = await aLayout([
      { path: 'bin/app', content: goProgramWith(['example.com/lib.F']) },
    ]);
    const image = parseImageSource(name);
    const [inventory] = await readInventories(
      { kind: 'image', image, name, platforms: undefined },
      { ...imageStoreDependencies(image, {}, aMachine()), mirrors: new Map() },
      {
        cache: undefined,
        base: undefined,
        progress: () => undefined,
        readsFunctions,
        loadList: list,
      },
    );
    expect(inventory?.packages).not.toEqual([]);
    expect(inventory?.programs?.map(({ path }) => path)).toEqual(paths);
  });
});
