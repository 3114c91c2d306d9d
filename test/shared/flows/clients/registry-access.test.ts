import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { imageStoreDependencies } from '../../../../shared/flows/clients/registry-access.ts';
import { parseImageSource } from '../../../../shared/oci/image-source.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const IMAGE = parseImageSource('registry.test/octo/app:1');
const inputs = (username?: string, password?: string) => ({
  'registry-username': username,
  'registry-password': password,
});

describe('the credentials for a registry', () => {
  it.each([
    ['a user name', inputs('octo')],
    ['a password', inputs(undefined, 'secret')],
  ])('are refused with %s alone', (_what, half) => {
    expect(() => imageStoreDependencies(half, IMAGE, fakeHost())).toThrow(
      expect.objectContaining({ code: 'input-conflict' }),
    );
  });

  it('are used only for the registry of the image', async () => {
    const { credentials } = imageStoreDependencies(inputs('octo', 'secret'), IMAGE, fakeHost());
    expect(await credentials('registry.test')).toEqual({
      kind: 'basic',
      username: 'octo',
      password: 'secret',
    });
    expect(await credentials('other.test')).toBeUndefined();
  });

  it('from the Docker configuration are masked', async () => {
    const auth = Buffer.from('octo:hidden').toString('base64');
    const config = JSON.stringify({ auths: { 'registry.test': { auth } } });
    const folder = temporaryFolder('docker');
    writeFileSync(join(folder, 'config.json'), config);
    const host = fakeHost({}, { env: { DOCKER_CONFIG: folder } });
    expect(
      await imageStoreDependencies(inputs(), IMAGE, host).credentials('registry.test'),
    ).toMatchObject({
      password: 'hidden',
    });
    expect(host.heard.masks).toEqual(['hidden']);
  });
});
