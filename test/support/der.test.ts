import { describe, expect, it } from '@jest/globals';
import { GeneralizedTime, ObjectIdentifier, OctetString, UTCTime, Utf8String } from 'asn1js';
import { generalizedTime, octets, oid, utcTime, utf8String } from './der.ts';

describe('the DER encoder', () => {
  it.each(['1.3.6.1.4.1.57264.1.8', '2.5.29.17', '1.2.840.113549.1.9.16.1.4', '0.9.128'])(
    'writes the object identifier %s as asn1js does',
    (value) => {
      expect(oid(value)).toEqual(Buffer.from(new ObjectIdentifier({ value }).toBER()));
    },
  );

  it.each([0, 1, 127, 128, 255, 256, 65_535])('writes %d bytes as asn1js does', (length) => {
    const content = new Uint8Array(length);
    expect(octets(content)).toEqual(Buffer.from(new OctetString({ valueHex: content }).toBER()));
  });

  it('writes text and times as asn1js does', () => {
    const valueDate = new Date('2026-01-02T03:04:05Z');
    expect(utcTime(valueDate)).toEqual(Buffer.from(new UTCTime({ valueDate }).toBER()));
    expect(generalizedTime(valueDate)).toEqual(
      Buffer.from(new GeneralizedTime({ valueDate }).toBER()),
    );
    expect(utf8String('é')).toEqual(Buffer.from(new Utf8String({ value: 'é' }).toBER()));
  });
});
