import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readKey } from '../../../../shared/flows/signing/read-key.ts';
import { temporaryFolder } from '../../../support/programs.ts';

function aPlace(env: Readonly<Record<string, string>> = {}) {
  const masks: string[] = [];
  const mask = (secret: string) => void masks.push(secret);
  return { workspace: temporaryFolder('key'), env, mask, masks };
}

describe('a private key', () => {
  it('is read from a file in the workspace', async () => {
    const place = aPlace();
    writeFileSync(join(place.workspace, 'key.pem'), 'the key');
    expect(await readKey('key.pem', place)).toBe('the key');
  });

  it('is read from the environment, and masked', async () => {
    const place = aPlace({ RELEASE_KEY: 'the key' });
    expect(await readKey('env://RELEASE_KEY', place)).toBe('the key');
    expect(place.masks).toEqual(['the key']);
  });

  it.each([
    ['env://NONE', 'input-missing'],
    ['env://EMPTY', 'input-missing'],
    ['/nonexistent', 'file-not-found'],
  ])('causes an error if it is missing at %s', async (key, code) => {
    await expect(readKey(key, aPlace({ EMPTY: '' }))).rejects.toMatchObject({ code });
  });
});
