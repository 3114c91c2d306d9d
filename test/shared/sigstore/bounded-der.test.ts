import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ASN1Obj } from '@sigstore/core';
import fc from 'fast-check';
import { isBoundedDer } from '../../../shared/sigstore/bounded-der.ts';
import { seedFiles } from '../../fuzz/seeds.ts';
import { cpuMs } from '../../support/cpu-time.ts';
import { endlessDer } from '../../support/endless-der.ts';
import { ROOT } from '../../support/sources.ts';

describe('isBoundedDer', () => {
  it('returns false for 100 bytes of DER that the DER reader would never finish parsing', () => {
    expect(isBoundedDer(endlessDer(25))).toBe(false);
  });

  it('returns quickly even for longer DER of the same kind', () => {
    const times = endlessDer(30);
    const took = cpuMs(() => {
      for (let run = 0; run < 100; run++) isBoundedDer(times);
    });
    expect(took).toBeLessThan(1_000);
  });

  it('returns true for real certificates and timestamps', () => {
    const texts = seedFiles('evidence').flatMap(({ bytes }) =>
      [...bytes.toString().matchAll(/"(?:rawBytes|signedTimestamp)": "([^"]+)"/g)].map(
        ([, text = '']) => Buffer.from(text, 'base64'),
      ),
    );
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.filter((der) => !isBoundedDer(der))).toEqual([]);
  });

  it('is needed with this version of the DER reader, because each octet string doubles the work of the reader', () => {
    const manifest = join(ROOT, 'node_modules', '@sigstore', 'core', 'package.json');
    expect(JSON.parse(readFileSync(manifest, 'utf8'))).toMatchObject({ version: '4.0.1' });
    const took = (strings: number) =>
      cpuMs(() => ASN1Obj.parseBuffer(Buffer.from(endlessDer(strings))));
    took(10);
    // 15 strings take 2^5 times as long as 10 strings. Without the fallback in the reader, both numbers of strings
    // would take almost no time.
    expect(took(15)).toBeGreaterThan(8 * took(10));
  });

  it('returns true for malformed DER, because the reader rejects it', () => {
    for (const hex of ['', '30', '3080', '300502', '1f00', '0000', '04820001', '3002040a']) {
      expect(isBoundedDer(Buffer.from(hex, 'hex'))).toBe(true);
    }
  });

  it('returns true for all DER in which each octet string contains complete elements', () => {
    const element = fc.letrec<{ any: Buffer }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.uint8Array({ maxLength: 20 }).map((content) => tagged(0x02, content)),
        fc.array(tie('any'), { maxLength: 4 }).map((parts) => tagged(0x30, Buffer.concat(parts))),
        fc.array(tie('any'), { maxLength: 4 }).map((parts) => tagged(0x04, Buffer.concat(parts))),
      ),
    })).any;
    fc.assert(
      fc.property(element, (der) => {
        ASN1Obj.parseBuffer(Buffer.from(der));
        expect(isBoundedDer(der)).toBe(true);
      }),
    );
  });
});

function tagged(tag: number, content: Uint8Array): Buffer {
  const { length } = content;
  const long = length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...(length < 128 ? [length] : long)]), content]);
}
