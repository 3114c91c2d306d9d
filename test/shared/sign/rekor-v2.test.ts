import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { logEntryV2 } from '../../../shared/sign/rekor-v2.ts';
import { serve } from '../../support/http-server.ts';
import { network } from '../../support/signing.ts';
import { startSigstore } from '../../support/sigstore.ts';

const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const der = keys.publicKey.export({ format: 'der', type: 'spki' });

function signed(text = 'payload') {
  const bytes = Buffer.from(text);
  const signature = sign('sha256', bytes, keys.privateKey);
  return { bytes, signature, verifier: { kind: 'public-key', der } as const };
}

describe('logEntryV2', () => {
  it('sends the digest and the signature, but not the signed content', async () => {
    const sigstore = await startSigstore();
    const input = signed('something private');
    const entry = await logEntryV2(network, `${sigstore.url}/rekor2`, input);
    const sent = sigstore.requests[0]?.body.toString() ?? '';
    await sigstore.close();
    expect(JSON.parse(sent)).toEqual({
      hashedRekordRequestV002: {
        digest: createHash('sha256').update('something private').digest('base64'),
        signature: {
          content: input.signature.toString('base64'),
          verifier: {
            publicKey: { rawBytes: der.toString('base64') },
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
          },
        },
      },
    });
    expect(entry).toMatchObject({ kindVersion: { kind: 'hashedrekord', version: '0.0.2' } });
  });

  it.each([
    [
      'a different signature',
      { canonicalizedBody: 'e30=', inclusionProof: {} },
      'a different signature',
    ],
    ['a missing body', { inclusionProof: {} }, 'a different signature'],
  ])('rejects an entry with %s', async (_, answer, message) => {
    const server = await serve((_request, response) => {
      response.end(JSON.stringify(answer));
    });
    await expect(logEntryV2(network, server.url, signed())).rejects.toThrow(message);
    await server.close();
  });

  it('rejects an entry without a proof', async () => {
    const input = signed();
    const digest = createHash('sha256').update(input.bytes).digest('base64');
    const body = JSON.stringify({ digest, content: input.signature.toString('base64') });
    const canonicalizedBody = Buffer.from(body).toString('base64');
    const server = await serve((_request, response) => {
      response.end(JSON.stringify({ canonicalizedBody }));
    });
    await expect(logEntryV2(network, server.url, input)).rejects.toThrow('no inclusion proof');
    await server.close();
  });
});
