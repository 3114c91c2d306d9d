import { describe, expect, it } from '@jest/globals';
import { cosignSignStatement } from '../../../../shared/attest/predicates/cosign-sign.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('cosignSignStatement', () => {
  it('returns the statement that cosign 3 writes, with an unnamed subject and an empty predicate', () => {
    expect(cosignSignStatement(DIGEST)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ digest: { sha256: 'a'.repeat(64) } }],
      predicateType: 'https://sigstore.dev/cosign/sign/v1',
      predicate: {},
    });
  });

  it('keeps annotations on the subject', () => {
    expect(cosignSignStatement(DIGEST, { env: 'prod' }).subject[0]).toEqual({
      digest: { sha256: 'a'.repeat(64) },
      annotations: { env: 'prod' },
    });
  });
});
