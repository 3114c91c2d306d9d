import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { pomCache } from '../../../shared/maven/pom-cache.ts';
import { temporaryFolder } from '../../support/programs.ts';

const BYTES = Buffer.from('<project/>');
const CHECKSUM = { algorithm: 'sha1', hex: hash('sha1', BYTES, 'hex') } as const;

it('the POM cache finds a file by its URL and checksum', async () => {
  const cache = pomCache(join(temporaryFolder('poms'), 'cache'));
  expect(await cache.get('https://r.test/a', CHECKSUM)).toBeUndefined();
  cache.put('https://r.test/a', CHECKSUM, BYTES);
  expect(await cache.get('https://r.test/a', CHECKSUM)).toEqual(BYTES);
  expect(await cache.get('https://r.test/b', CHECKSUM)).toBeUndefined();
});

it('the POM cache does not return a file that was modified', async () => {
  const folder = join(temporaryFolder('poms'), 'cache');
  const cache = pomCache(folder);
  cache.put('https://r.test/a', CHECKSUM, BYTES);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'changed');
  expect(await cache.get('https://r.test/a', CHECKSUM)).toBeUndefined();
});

it('the POM cache does not write through a symbolic link', () => {
  const folder = temporaryFolder('poms');
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'cache'));
  const cache = pomCache(join(folder, 'cache'));
  expect(() => cache.put('https://r.test/a', CHECKSUM, BYTES)).toThrow();
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
});
