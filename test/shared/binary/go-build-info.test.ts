import { describe, expect, it } from '@jest/globals';
import { byteRangesOf } from '../../../shared/binary/byte-ranges.ts';
import { elfSegments } from '../../../shared/binary/elf.ts';
import { findGoBuildInfo } from '../../../shared/binary/go-build-info.ts';
import { BASE, elfOf, framedModules, goBuildInfo } from '../../support/executables.ts';

const LINES = 'path\tx\nmod\tx\t(devel)\t\n';

const whole = (bytes: Buffer) =>
  byteRangesOf(bytes, [{ start: 0, end: bytes.length }], bytes.length);

function find(bytes: Buffer) {
  const pieces = whole(bytes);
  return findGoBuildInfo(pieces, pieces.ranges, elfSegments(pieces));
}

describe('findGoBuildInfo', () => {
  it('reads the inline strings in a program that was built with Go 1.18 or later', () => {
    expect(find(goBuildInfo('go1.22.1', LINES))).toEqual({ goVersion: 'go1.22.1', modules: LINES });
  });

  it('returns the Go version but no modules for a program that was built without modules', () => {
    const info = goBuildInfo('go1.24.0', '').subarray(0, 32 + 1 + 8);
    expect(find(Buffer.concat([info, Buffer.alloc(16)]))).toEqual({
      goVersion: 'go1.24.0',
      modules: '',
    });
  });

  it('skips an unaligned marker, which is not the build information', () => {
    const decoy = Buffer.from('....\xff Go buildinf:\x08\x02', 'latin1');
    const padded = Buffer.concat([decoy, Buffer.alloc(48 - decoy.length)]);
    const found = find(Buffer.concat([padded, goBuildInfo('go1.20', LINES)]));
    expect(found?.goVersion).toBe('go1.20');
  });

  it.each([
    ['a declared version of 127 bytes that is missing', [0x7f]],
    ['a version with an endless length', [0xff, 0xff, 0xff, 0xff, 0xff]],
  ])('returns undefined for %s', (_what, bytes) => {
    const header = goBuildInfo('', '').subarray(0, 32);
    expect(find(Buffer.concat([header, Buffer.from(bytes)]))).toBeUndefined();
  });
});

describe.each([
  [64, false],
  [32, true],
] as const)(
  'findGoBuildInfo, for a %d-bit program built before Go 1.18 (big-endian: %s)',
  (bits, isBig) => {
    /** Builds a program with the texts in its constants, and the header, addresses and lengths in its data. */
    function program(constantsAt: number): Buffer {
      const word = bits / 8;
      const modules = framedModules(LINES);
      const constants = Buffer.concat([Buffer.from('go1.15.2'), modules]);
      const data = Buffer.alloc(128);
      data.write('\xff Go buildinf:', 'latin1');
      data[14] = word;
      data[15] = isBig ? 1 : 0;
      const put = (at: number, value: number) => {
        if (bits === 32) data.writeUInt32BE(value, at);
        else data.writeBigUInt64LE(BigInt(value), at);
      };
      const dataAt = BASE + 512;
      put(16, dataAt + 48);
      put(16 + word, dataAt + 80);
      put(48, BASE + constantsAt);
      put(48 + word, 8);
      put(80, BASE + constantsAt + 8);
      put(80 + word, modules.length);
      return elfOf(
        [
          { name: '.rodata', bytes: constants },
          { name: '.go.buildinfo', bytes: data, isWritable: true },
        ],
        { bits, isBig },
      );
    }

    it('follows the addresses of the two strings', () => {
      expect(find(program(256))).toEqual({ goVersion: 'go1.15.2', modules: LINES });
    });

    it('returns undefined if the addresses are invalid', () => {
      expect(find(program(0x10000))).toBeUndefined();
    });
  },
);
