import { expect, it } from '@jest/globals';
import { ASN1Obj } from '@sigstore/core';
import { encode, encodingOf } from '../../../shared/sigstore/der-encoding.ts';

const octets = (length: number) => ASN1Obj.parseBuffer(withLength(length));

/** Returns an octet string of zeros. */
function withLength(length: number): Buffer<ArrayBuffer> {
  const content = Buffer.alloc(length);
  if (length < 0x80) return Buffer.concat([Buffer.of(0x04, length), content]);
  if (length < 0x100) return Buffer.concat([Buffer.of(0x04, 0x81, length), content]);
  return Buffer.concat([Buffer.of(0x04, 0x82, length >> 8, length & 0xff), content]);
}

it.each([0, 1, 127, 128, 255, 256, 65_535])(
  'the DER encoder writes %d bytes as they were parsed',
  (length) => {
    const read = octets(length);
    expect(encodingOf(read)).toEqual(withLength(length));
    expect(encodingOf(read)).toEqual(read.toDER());
  },
);

it('the DER encoder keeps the specified content of an element', () => {
  const list = ASN1Obj.parseBuffer(Buffer.from('30060201010201ff', 'hex'));
  const [first] = list.subs.map(encodingOf);
  expect(encode(list.tag, [first ?? Buffer.alloc(0)]).toString('hex')).toBe('3003020101');
});
