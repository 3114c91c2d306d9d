import { describe, expect, it } from '@jest/globals';
import { openLayout } from '../../../shared/oci/layout.ts';
import { formatPlatform } from '../../../shared/oci/platform.ts';
import { platformImages } from '../../../shared/oci/platform-images.ts';
import { buildImage, writeLayout } from '../../support/images.ts';

const imageFor = (platform: string) =>
  buildImage({ platform, layers: [{ files: [{ path: 'a', content: platform }] }] });

async function platformsOf(...platforms: readonly string[]) {
  const store = openLayout(await writeLayout(platforms.map(imageFor)));
  const images = await platformImages(store, 'latest');
  return images.map((image) => [formatPlatform(image.platform), image.index !== undefined]);
}

describe('platformImages', () => {
  it('has one image for each platform of an index', async () => {
    expect(await platformsOf('linux/amd64', 'linux/arm/v7')).toEqual([
      ['linux/amd64', true],
      ['linux/arm/v7', true],
    ]);
  });

  it('has the only image where there is no index', async () => {
    expect(await platformsOf('linux/s390x')).toEqual([['linux/s390x', false]]);
  });

  it('has the first of two for one platform', async () => {
    const other = buildImage({ platform: 'linux/amd64', layers: [{ files: [] }] });
    const store = openLayout(await writeLayout([imageFor('linux/amd64'), other]));
    expect(await platformImages(store, 'latest')).toHaveLength(1);
  });

  it('refuses an index of more platforms than there are', async () => {
    const platforms = Array.from({ length: 65 }, (_, index) => `linux/cpu${index}`);
    await expect(platformsOf(...platforms)).rejects.toMatchObject({ code: 'limit-exceeded' });
  });

  it('says when there is no such image', async () => {
    const store = openLayout(await writeLayout([imageFor('linux/amd64')]));
    await expect(platformImages(store, 'gone')).rejects.toMatchObject({ code: 'input-invalid' });
  });
});
