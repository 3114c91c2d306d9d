import { describe, expect, it } from '@jest/globals';
import { envelopeText, preAuthEncoding, signedEnvelope } from '../../../shared/sign/dsse.ts';

const PAYLOAD = Buffer.from('{ "_type": "https://in-toto.io/Statement/v1", "name": "ä" }\n');

const sign = () => Buffer.from('signature');

describe('preAuthEncoding', () => {
  it('matches the example in the DSSE specification', () => {
    expect(
      preAuthEncoding('http://example.com/HelloWorld', Buffer.from('hello world')).toString(),
    ).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
  });

  it('counts bytes, not characters', () => {
    expect(preAuthEncoding('t', Buffer.from('ä')).toString()).toBe('DSSEv1 1 t 2 ä');
  });
});

describe('signedEnvelope', () => {
  it('signs the encoding of the unchanged payload bytes', async () => {
    const { envelope, signed, signature } = await signedEnvelope(PAYLOAD, sign);
    expect(Buffer.from(envelope.payload, 'base64')).toEqual(PAYLOAD);
    expect(signed).toEqual(preAuthEncoding('application/vnd.in-toto+json', PAYLOAD));
    expect(envelope.signatures).toEqual([{ sig: signature.toString('base64') }]);
  });
});

describe('envelopeText', () => {
  it('returns the same text after a bundle is written to JSON and parsed again', async () => {
    const { envelope } = await signedEnvelope(PAYLOAD, sign);
    expect(envelopeText(JSON.parse(JSON.stringify({ envelope })).envelope)).toBe(
      envelopeText(envelope),
    );
  });
});
