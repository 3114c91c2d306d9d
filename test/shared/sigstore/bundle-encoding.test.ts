import { describe, expect, it } from '@jest/globals';
import { requireEncoding } from '../../../shared/sigstore/bundle-encoding.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const inEntry = (entry: unknown) => ({ verificationMaterial: { tlogEntries: [entry] } });

describe('requireEncoding', () => {
  it.each<[string, unknown]>([
    ['standard base64', { messageSignature: { signature: 'ab+/AA==' } }],
    ['URL-safe base64 without padding', { messageSignature: { signature: 'ab-_AA' } }],
    ['base64 in lines', { dsseEnvelope: { payload: 'abcd\nefgh\r\nAA==\n' } }],
    ['an empty value', { dsseEnvelope: { payload: '' } }],
    ['base64 that consists of digits', inEntry({ logIndex: '0', integratedTime: '1700000000' })],
    ['integers', inEntry({ logIndex: 0, inclusionProof: { treeSize: 7 } })],
    ['a list of hashes', inEntry({ inclusionProof: { hashes: ['AAAA', 'BBBB'] } })],
    ['members that are null', inEntry({ logIndex: null, inclusionProof: { hashes: null } })],
    [
      'strings in fields that are not bytes',
      { mediaType: 'a b!', publicKey: { hint: 'SHA256:a!' } },
    ],
  ])('accepts %s', (_what, bundle) => {
    expect(() => requireEncoding(bundle as Record<string, unknown>)).not.toThrow();
  });

  it.each<[string, string, unknown]>([
    ['signature', 'an invalid character', { messageSignature: { signature: 'AAAA!' } }],
    ['rawBytes', 'a space', { certificate: { rawBytes: 'AA AA' } }],
    ['sig', 'padding in the middle', { dsseEnvelope: { signatures: [{ sig: 'AA==AAAA' }] } }],
    ['payload', 'too much padding', { dsseEnvelope: { payload: 'A===' } }],
    ['keyId', 'a number in place of a string', inEntry({ logId: { keyId: 7 } })],
    ['hashes', 'a hash that is not a string', inEntry({ inclusionProof: { hashes: ['AAAA', 7] } })],
    ['hashes', 'a value that is not a list', inEntry({ inclusionProof: { hashes: 'AAAA' } })],
    ['logIndex', 'a minus sign without digits', inEntry({ logIndex: '-1' })],
    ['logIndex', 'a number below 0', inEntry({ logIndex: -1 })],
    ['treeSize', 'an exponent', inEntry({ inclusionProof: { treeSize: '1e3' } })],
    ['integratedTime', 'a fraction', inEntry({ integratedTime: 1.5 })],
    ['integratedTime', 'a blank string', inEntry({ integratedTime: ' 1' })],
  ])('rejects the field %s with %s', (name, _what, bundle) => {
    expect(() => requireEncoding(bundle as Record<string, unknown>)).toThrow(
      `the bundle field ${name} is not`,
    );
  });

  it('takes the same time for hostile text and for valid text of the same length', () => {
    const payload = `${'\n'.repeat(8_000_000)}=${'\n'.repeat(8_000_000)}!`;
    const padded = `=${'\n'.repeat(16_000_000)}`;
    const took = cpuMs(() => {
      expect(() => requireEncoding({ dsseEnvelope: { payload } })).toThrow('payload');
      expect(() => requireEncoding({ dsseEnvelope: { payload: padded } })).not.toThrow();
    });
    expect(took).toBeLessThan(5_000);
  });
});
