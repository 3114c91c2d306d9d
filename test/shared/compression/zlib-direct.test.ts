import { createGunzip, gzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { directCall } from '../../../shared/compression/zlib-direct.ts';

const stored = gzipSync(Buffer.alloc(1_000, 'ab'));

it('inflation by direct calls stops when the output buffer is full', () => {
  const call = directCall(createGunzip(), 'zlib', '24.0.0');
  const output = Buffer.alloc(600);
  expect(call?.(stored, output, false)).toEqual({ written: 600, unread: expect.any(Number) });
  expect(output.equals(Buffer.alloc(600, 'ab'))).toBe(true);
});

it('inflation by direct calls reports truncated data if there is no more input', () => {
  const call = directCall(createGunzip(), 'zlib', '24.0.0');
  const output = Buffer.alloc(2_000);
  expect(call?.(stored.subarray(0, -9), output, false)).toMatchObject({ unread: 0 });
  expect(() => call?.(Buffer.alloc(0), output, true)).toThrow('unexpected end of file');
});

it.each(['18.20.0', '23.0.0', '25.0.0'])(
  'inflation by direct calls does not use the internals of Node %s, which are unknown',
  (version) => {
    expect(directCall(createGunzip(), 'zlib', version)).toBeUndefined();
  },
);
