import { describe, expect, it } from '@jest/globals';
import { imageStoreDependencies } from '../../../../shared/flows/clients/registry-access.ts';
import { readInventories, readSbom } from '../../../../shared/flows/inventory/read-inventories.ts';
import { parseImageSource } from '../../../../shared/oci/image-source.ts';
import { aLayout, DEBIAN } from '../../../support/action-host.ts';
import { aMachine } from '../../../support/fake-run.ts';

describe('the inventories of a source', () => {
  it('contain one inventory for an image, with its packages', async () => {
    const name = await aLayout(DEBIAN);
    const image = parseImageSource(name);
    const dependencies = imageStoreDependencies(image, {}, aMachine());
    const seen: number[] = [];
    const [inventory, ...others] = await readInventories(
      { kind: 'image', image, name, platforms: undefined },
      { ...dependencies, mirrors: new Map() },
      { cache: undefined, base: undefined, progress: (done) => seen.push(done) },
    );
    expect(others).toEqual([]);
    expect(inventory?.packages.map((found) => found.name)).toEqual(['libssl3']);
  });

  it('name an SBOM that cannot be read', () => {
    expect(() => readSbom(Buffer.from('{}'), 'bom.json')).toThrow(
      expect.objectContaining({
        code: 'input-invalid',
        message: expect.stringContaining('bom.json'),
      }),
    );
  });
});
