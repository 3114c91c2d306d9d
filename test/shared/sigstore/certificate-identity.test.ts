import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { RELEASE_ISSUER } from '../../../shared/model/trust.ts';
import { parseCertificate } from '../../../shared/sigstore/certificate.ts';
import { identityOf } from '../../../shared/sigstore/certificate-identity.ts';
import { utf8String } from '../../support/der.ts';
import { allOf, IDENTITY, ISSUER, leafOf, makeStatementBundle } from '../../support/evidence.ts';
import { createCertificateAuthority } from '../../support/sigstore/certificate-authority.ts';
import { spkiDer } from '../../support/sigstore/pem.ts';
import { startSigstore } from '../../support/sigstore.ts';
import { testNowMs } from '../../support/test-clock.ts';

const PREFIX = '1.3.6.1.4.1.57264.1';
const ecKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

interface Extension {
  oid: string;
  value: string;
  legacy?: boolean;
}

const authority = createCertificateAuthority(ecKeys(), undefined, testNowMs);

function certificateWith(extensions: Extension[], subjectAltName = IDENTITY): Buffer {
  return authority.issue({
    publicKey: spkiDer(ecKeys().publicKey),
    subjectAltName,
    extensions: extensions.map(({ oid, value, legacy = false }) => [
      oid,
      legacy ? Buffer.from(value) : utf8String(value),
    ]),
  });
}

const issuer: Extension = { oid: `${PREFIX}.8`, value: ISSUER };
const formerIssuer: Extension = { oid: `${PREFIX}.1`, value: ISSUER, legacy: true };

describe('identityOf', () => {
  it('decodes the names and claims that Fulcio writes for a workflow', async () => {
    const sigstore = await startSigstore({ claims: { environment: 'production' } });
    const bundle = await makeStatementBundle(allOf(sigstore));
    await sigstore.close();
    expect(identityOf(parseCertificate(leafOf(bundle)))).toEqual({
      san: IDENTITY,
      issuer: ISSUER,
      claims: {
        githubWorkflowTrigger: 'push',
        githubWorkflowSha: 'b'.repeat(40),
        githubWorkflowName: 'release',
        githubWorkflowRepository: 'octo-org/octo-app',
        githubWorkflowRef: 'refs/heads/main',
        buildSigner: IDENTITY,
        buildSignerDigest: 'b'.repeat(40),
        runnerEnvironment: 'github-hosted',
        sourceRepository: 'https://github.com/octo-org/octo-app',
        sourceRepositoryDigest: 'b'.repeat(40),
        sourceRepositoryRef: 'refs/heads/main',
        sourceRepositoryId: '123456789',
        sourceRepositoryOwner: 'https://github.com/octo-org',
        sourceRepositoryOwnerId: '987654',
        buildConfig: IDENTITY,
        buildConfigDigest: 'b'.repeat(40),
        buildTrigger: 'push',
        runInvocation: 'https://github.com/octo-org/octo-app/actions/runs/4242424242/attempts/1',
        sourceRepositoryVisibility: 'public',
        deploymentEnvironment: 'production',
        tokenSubject: 'repo:octo-org/octo-app:ref:refs/heads/main',
      },
    });
  });

  it.each([
    ['a line break', `${IDENTITY}\n`, ISSUER],
    ['a NUL character', `${IDENTITY}\0.evil.example`, ISSUER],
    ['only invisible characters', IDENTITY, `${ISSUER}\u200b`],
    ['bidirectional control characters', IDENTITY, `${ISSUER}\u202e`],
  ])('rejects a name with %s', (_what, name, value) => {
    const certificate = certificateWith([{ ...issuer, value }], name);
    expect(() => identityOf(parseCertificate(certificate))).toThrow('invisible characters');
  });

  it('keeps the display name of a workflow unchanged, because it is not an identity', () => {
    const claim = { oid: `${PREFIX}.4`, value: '👩\u200d💻 build', legacy: true };
    const { claims } = identityOf(parseCertificate(certificateWith([issuer, claim])));
    expect(claims).toMatchObject({ githubWorkflowName: claim.value });
  });

  it('keeps non-ASCII text', () => {
    const claim = { oid: `${PREFIX}.14`, value: 'refs/heads/größe' };
    const { claims } = identityOf(parseCertificate(certificateWith([issuer, claim])));
    expect(claims['sourceRepositoryRef']).toBe('refs/heads/größe');
  });

  it('decodes lengths of more than one byte', () => {
    const claim = { oid: `${PREFIX}.14`, value: `refs/heads/${'x'.repeat(300)}` };
    const { claims } = identityOf(parseCertificate(certificateWith([issuer, claim])));
    expect(claims['sourceRepositoryRef']).toBe(claim.value);
  });

  it('uses the older issuer extension if the newer extension is missing', () => {
    expect(identityOf(parseCertificate(certificateWith([formerIssuer]))).issuer).toBe(ISSUER);
  });

  it.each([
    ['dotcom', RELEASE_ISSUER],
    ['octo-inc', RELEASE_ISSUER],
  ])(
    'accepts the release signer for %s even if the certificate has no issuer',
    (domain, wanted) => {
      const name = `https://${domain}.releases.github.com`;
      const identity = identityOf(parseCertificate(certificateWith([], name)));
      expect(identity).toEqual({ san: name, issuer: wanted, claims: {} });
    },
  );

  it.each([
    ['a workflow with a similar name', 'https://dotcom.releases.github.com/o/r', []],
    ['a longer domain', 'https://dotcom.releases.github.com.evil.example', []],
    [
      'the release signer with a claim',
      'https://dotcom.releases.github.com',
      [{ oid: `${PREFIX}.14`, value: 'refs/heads/main' }],
    ],
  ])('rejects %s if the certificate has no issuer', (_what, name, extensions) => {
    const certificate = certificateWith(extensions, name);
    expect(() => identityOf(parseCertificate(certificate))).toThrow('has no issuer');
  });

  it('reports the issuer of a certificate that only claims to be for the release signer', () => {
    const certificate = certificateWith([issuer], 'https://dotcom.releases.github.com');
    expect(identityOf(parseCertificate(certificate)).issuer).toBe(ISSUER);
  });

  it.each<[string, Extension[]]>([
    ['a missing issuer', []],
    ['two issuers', [issuer, { ...formerIssuer, value: 'https://elsewhere' }]],
    [
      'a duplicate claim',
      [issuer, { oid: `${PREFIX}.14`, value: 'a' }, { oid: `${PREFIX}.14`, value: 'b' }],
    ],
    [
      'a raw value instead of DER',
      [issuer, { oid: `${PREFIX}.14`, value: 'refs/heads/main', legacy: true }],
    ],
    ['a claim without an end', [issuer, { oid: `${PREFIX}.14`, value: 'x'.repeat(5_000) }]],
  ])('rejects a certificate with %s', (_what, extensions) => {
    const certificate = certificateWith(extensions);
    const malformed = expect.objectContaining({ code: 'certificate-malformed' });
    expect(() => identityOf(parseCertificate(certificate))).toThrow(malformed);
  });
});
