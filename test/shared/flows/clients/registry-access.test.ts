import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { imageStoreDependencies } from '../../../../shared/flows/clients/registry-access.ts';
import { parseImageSource } from '../../../../shared/oci/image-source.ts';
import { aMachine } from '../../../support/fake-run.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const IMAGE = parseImageSource('registry.test/octo/app:1');

describe('the credentials for a registry', () => {
  it.each([
    ['a user name', { username: 'octo' }],
    ['a password', { password: 'secret' }],
  ])('are rejected if only %s is provided', (_what, half) => {
    expect(() => imageStoreDependencies(IMAGE, half, aMachine())).toThrow(
      expect.objectContaining({ code: 'input-conflict' }),
    );
  });

  it("are used only for the image's registry", async () => {
    const login = { username: 'octo', password: 'secret' };
    const { credentials } = imageStoreDependencies(IMAGE, login, aMachine());
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
    const masks: string[] = [];
    const mask = (secret: string) => void masks.push(secret);
    const machine = aMachine({ env: { DOCKER_CONFIG: folder }, mask });
    const { credentials } = imageStoreDependencies(IMAGE, {}, machine);
    expect(await credentials('registry.test')).toMatchObject({ password: 'hidden' });
    expect(masks).toEqual(['hidden']);
  });
});
