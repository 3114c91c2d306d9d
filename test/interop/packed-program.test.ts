import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { byteRangesOf } from '../../shared/binary/byte-ranges.ts';
import { isPacked } from '../../shared/binary/packed.ts';
import { itWith, runProgram, temporaryFolder } from '../support/programs.ts';

function isPackedFile(path: string): boolean {
  const bytes = readFileSync(path);
  return isPacked(byteRangesOf(bytes, [{ start: 0, end: bytes.length }], bytes.length));
}

describe('a program that upx has compressed', () => {
  itWith(['upx'], 'is recognized as compressed, unlike the original program', async () => {
    const packed = join(temporaryFolder(), 'env');
    const { code, stderr } = await runProgram('upx', ['-q', '-1', '-o', packed, '/usr/bin/env']);
    expect([code, stderr]).toEqual([0, '']);
    expect([isPackedFile('/usr/bin/env'), isPackedFile(packed)]).toEqual([false, true]);
  });
});
