import { describe, expect, it } from '@jest/globals';
import type { Statement } from '../../../shared/model/attestation.ts';
import { envelopeText, preAuthEncoding, signedEnvelope } from '../../../shared/sign/dsse.ts';

function aStatement(predicate: unknown): Statement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'ä', digest: { sha256: 'a' } }],
    predicateType: 'https://example.test/v1',
    predicate,
  };
}

const sign = () => Buffer.from('signature');

describe('preAuthEncoding', () => {
  it('is the example of the DSSE specification', () => {
    expect(
      preAuthEncoding('http://example.com/HelloWorld', Buffer.from('hello world')).toString(),
    ).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
  });

  it('counts bytes, not characters', () => {
    expect(preAuthEncoding('t', Buffer.from('ä')).toString()).toBe('DSSEv1 1 t 2 ä');
  });
});

describe('signedEnvelope', () => {
  it('signs the encoding of the payload that it carries', async () => {
    const { envelope, signed, signature } = await signedEnvelope(aStatement({}), sign);
    const payload = Buffer.from(envelope.payload, 'base64');
    expect(signed).toEqual(preAuthEncoding('application/vnd.in-toto+json', payload));
    expect(JSON.parse(payload.toString())).toEqual(aStatement({}));
    expect(envelope.signatures).toEqual([{ sig: signature.toString('base64') }]);
  });

  it('makes the same payload of equal statements, whatever the order of keys', async () => {
    const one = await signedEnvelope(aStatement({ a: 1, b: 2 }), sign);
    expect((await signedEnvelope(aStatement({ b: 2, a: 1 }), sign)).envelope).toEqual(one.envelope);
  });
});

describe('envelopeText', () => {
  it('is the same before and after a bundle went through JSON', async () => {
    const { envelope } = await signedEnvelope(aStatement({}), sign);
    expect(envelopeText(JSON.parse(JSON.stringify({ envelope })).envelope)).toBe(
      envelopeText(envelope),
    );
  });
});
