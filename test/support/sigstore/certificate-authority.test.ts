import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { utf8String } from '../der.ts';
import { testNowMs } from '../test-clock.ts';
import { createCertificateAuthority } from './certificate-authority.ts';
import { spkiDer } from './pem.ts';

const ecKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

it.each([
  ['with', ecKeys()],
  ['without', undefined],
])(
  'createCertificateAuthority, %s a certificate log, issues certificates that its root signs',
  (_, ctKeys) => {
    const own = ecKeys();
    const authority = createCertificateAuthority(ecKeys(), ctKeys, testNowMs);
    const root = new X509Certificate(authority.rootCertificate);
    const leaf = new X509Certificate(
      authority.issue({
        publicKey: spkiDer(own.publicKey),
        subjectAltName: 'https://octo.test/workflow',
        extensions: [['1.3.6.1.4.1.57264.1.8', utf8String('https://issuer.test')]],
      }),
    );
    expect({ isAuthority: root.ca, own: leaf.verify(root.publicKey) }).toEqual({
      isAuthority: true,
      own: true,
    });
    expect(leaf.checkIssued(root)).toBe(true);
    expect(leaf.checkPrivateKey(own.privateKey)).toBe(true);
    expect(leaf.subjectAltName).toBe('URI:https://octo.test/workflow');
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.3']);
    expect(leaf.raw.includes('https://issuer.test')).toBe(true);
  },
);
