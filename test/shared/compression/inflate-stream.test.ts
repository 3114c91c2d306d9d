import { createGunzip, gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { byStream } from '../../../shared/compression/inflate-stream.ts';

it('byStream rejects with an Error even if the receiver throws some other value', async () => {
  const inflater = byStream(createGunzip(), 'it', () => {
    throw 'enough';
  });
  const all = async () => {
    await inflater.push(gzipSync('text'));
    await inflater.end();
  };
  await expect(all()).rejects.toMatchObject({ message: 'refused', cause: 'enough' });
});

it('byStream names the file in the error about extra bytes after the compressed data', async () => {
  const inflater = byStream(createGunzip(), 'layer.tar.gz', () => undefined);
  const stored = Buffer.concat([gzipSync('text'), Buffer.from([0, 1])]);
  await expect(inflater.push(stored)).rejects.toMatchObject({
    code: 'malformed',
    message: 'layer.tar.gz contains extra bytes after its compressed data',
  });
});
