import { describe, expect, it } from '@jest/globals';
import { simpleSigningPayload } from '../../../../shared/attest/predicates/simple-signing.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('simpleSigningPayload', () => {
  it('matches the bytes that cosign signs', () => {
    expect(simpleSigningPayload('ghcr.io/o/r', DIGEST).toString()).toBe(
      `{"critical":{"identity":{"docker-reference":"ghcr.io/o/r"},"image":{"docker-manifest-digest":"${DIGEST}"},"type":"cosign container image signature"},"optional":null}`,
    );
  });

  it('keeps annotations in addition to the critical part', () => {
    const payload = simpleSigningPayload('ghcr.io/o/r', DIGEST, { env: 'prod' });
    expect(JSON.parse(payload.toString())).toMatchObject({ optional: { env: 'prod' } });
  });
});
