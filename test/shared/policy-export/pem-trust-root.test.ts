import { createPublicKey, X509Certificate } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { trustMaterialOf } from '../../../shared/policy-export/pem-trust-root.ts';
import { startSigstore } from '../../support/sigstore.ts';

describe('trustMaterialOf', () => {
  it('returns the certificates and keys of a trusted root in PEM format', async () => {
    const sigstore = await startSigstore();
    await sigstore.close();
    const material = trustMaterialOf(sigstore.trustedRoot);
    const [authority] = material.certificateAuthorities;
    expect(authority?.chainPem).toContain(sigstore.files['fulcio_v1.crt.pem']?.trim());
    expect(new X509Certificate(authority?.chainPem ?? '').ca).toBe(true);
    for (const { keyPem, isEcdsa } of [...material.logs, ...material.certificateLogs]) {
      expect(createPublicKey(keyPem).asymmetricKeyType === 'ec').toBe(isEcdsa);
    }
    expect(material.logs.map(({ isEcdsa }) => isEcdsa)).toEqual([true, false]);
    expect(material.logs[0]?.url).toContain(new URL(sigstore.url).host);
    expect(material.timestampAuthorities).toHaveLength(1);
    const { tlogs: _, ctlogs: __, ...unlogged } = sigstore.trustedRoot;
    expect(trustMaterialOf(unlogged)).toMatchObject({ logs: [], certificateLogs: [] });
  });

  it('names the location of unreadable content', () => {
    const root = { tlogs: [{ baseUrl: 'https://log.test', publicKey: { rawBytes: 1 } }] };
    expect(() => trustMaterialOf(root)).toThrow('$.tlogs[0].publicKey.rawBytes');
  });
});
