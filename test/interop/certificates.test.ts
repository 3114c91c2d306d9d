import { sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { dsse } from '@sigstore/core';
import { requestTimestamp } from '../../shared/sign/timestamp.ts';
import { verifyCandidates } from '../../shared/verify/verify-candidates.ts';
import { openAnchors } from '../../shared/verify/verify-signature.ts';
import { aStatement, asCandidate, DIGEST, ISSUER } from '../support/evidence.ts';
import { describeWith, itWith, runProgram, temporaryFolder } from '../support/programs.ts';
import { network } from '../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';

const EMAIL = 'security@octo.example';
const DAY_MS = 86_400_000;

interface Shape {
  readonly san: string;
  /** Of the extended key usage; none when empty. */
  readonly usage: string;
  readonly isAuthority: boolean;
  readonly ageDays: number;
  readonly daysLeft: number;
  readonly issuer: string;
}

const GOOD: Shape = {
  san: `email:${EMAIL}`,
  usage: 'codeSigning',
  isAuthority: false,
  ageDays: 1,
  daysLeft: 1,
  issuer: ISSUER,
};

describeWith(['openssl'], 'certificates of every shape, by a trusted authority', () => {
  let sigstore: LocalSigstore;
  let folder: string;
  let trustedRoot: Record<string, unknown>;

  beforeAll(async () => {
    sigstore = await startSigstore();
    folder = temporaryFolder('certificates');
    await openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', at('ca.key'));
    const subject = ['-subj', '/O=test/CN=authority', '-days', '30'];
    const authority = [
      '-addext',
      'basicConstraints=critical,CA:TRUE',
      '-addext',
      'keyUsage=critical,keyCertSign',
    ];
    await openssl(
      'req',
      '-x509',
      '-key',
      at('ca.key'),
      ...subject,
      ...authority,
      '-not_before',
      dateOf(-20),
      '-not_after',
      dateOf(20),
      '-out',
      at('ca.pem'),
    );
    const start = new Date(Date.now() - 30 * DAY_MS).toISOString();
    const rawBytes = await derOf('ca.pem');
    trustedRoot = {
      ...sigstore.trustedRoot,
      tlogs: [],
      ctlogs: [],
      certificateAuthorities: [
        {
          uri: 'https://ca.test',
          certChain: { certificates: [{ rawBytes }] },
          validFor: { start },
        },
      ],
    };
  });
  afterAll(() => sigstore.close());

  const at = (name: string) => join(folder, name);

  async function openssl(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await runProgram('openssl', args);
    if (code !== 0) throw new Error(`openssl ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  async function derOf(name: string): Promise<string> {
    await openssl('x509', '-in', at(name), '-outform', 'DER', '-out', at('out.der'));
    return readFileSync(at('out.der')).toString('base64');
  }

  /** A bundle around a statement, signed now under a certificate of that shape. */
  async function bundleOf(shape: Shape): Promise<unknown> {
    const extensions = [
      `basicConstraints=critical,CA:${shape.isAuthority ? 'TRUE' : 'FALSE'}`,
      `keyUsage=critical,digitalSignature${shape.isAuthority ? ',keyCertSign' : ''}`,
      ...(shape.usage === '' ? [] : [`extendedKeyUsage=${shape.usage}`]),
      `subjectAltName=critical,${shape.san}`,
      `1.3.6.1.4.1.57264.1.8=ASN1:UTF8String:${shape.issuer}`,
    ];
    writeFileSync(at('leaf.ext'), extensions.join('\n'));
    await openssl('ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', at('leaf.key'));
    await openssl('req', '-new', '-key', at('leaf.key'), '-subj', '/', '-out', at('leaf.csr'));
    const validity = ['-not_before', dateOf(-shape.ageDays), '-not_after', dateOf(shape.daysLeft)];
    const issuing = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-extfile', at('leaf.ext')];
    await openssl(
      'x509',
      '-req',
      '-in',
      at('leaf.csr'),
      ...issuing,
      ...validity,
      '-out',
      at('leaf.pem'),
    );
    const payload = Buffer.from(JSON.stringify(aStatement()));
    const payloadType = 'application/vnd.in-toto+json';
    const signature = sign(
      'sha256',
      dsse.preAuthEncoding(payloadType, payload),
      readFileSync(at('leaf.key')),
    );
    const timestamp = await requestTimestamp(
      network,
      `${sigstore.url}/api/v1/timestamp`,
      signature,
    );
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: await derOf('leaf.pem') },
        tlogEntries: [],
        timestampVerificationData: {
          rfc3161Timestamps: [{ signedTimestamp: timestamp.toString('base64') }],
        },
      },
      dsseEnvelope: {
        payload: payload.toString('base64'),
        payloadType,
        signatures: [{ sig: signature.toString('base64') }],
      },
    };
  }

  async function verified(shape: Partial<Shape>) {
    const bundle = await bundleOf({ ...GOOD, ...shape });
    const identities = [{ san: { exact: EMAIL }, issuer: ISSUER, name: 'security' }];
    const expectation = { identities, predicateTypes: [] };
    const anchors = openAnchors({ trustedRoot });
    return verifyCandidates(
      [asCandidate(bundle)],
      { name: '', digest: DIGEST },
      expectation,
      anchors,
    );
  }

  itWith(['openssl'], 'an e-mail address is a name', async () => {
    const { verified: held, refused } = await verified({});
    expect(refused).toEqual([]);
    expect(held).toMatchObject([
      { identity: { san: EMAIL, issuer: ISSUER }, acceptedAs: ['security'] },
    ]);
  });

  const refusals: readonly (readonly [string, Partial<Shape>, string])[] = [
    ['another e-mail address', { san: `email:x${EMAIL}` }, 'identity-mismatch'],
    ['the address as another kind of name', { san: `DNS:octo.example` }, 'certificate-malformed'],
    ['two names', { san: `email:${EMAIL},email:x${EMAIL}` }, 'certificate-malformed'],
    ['another issuer of the identity', { issuer: 'https://issuer.test' }, 'issuer-mismatch'],
    ['a key for servers', { usage: 'serverAuth' }, 'certificate-misused'],
    ['a key for no purpose', { usage: '' }, 'certificate-misused'],
    ['an authority of its own', { isAuthority: true }, 'certificate-misused'],
    ['a certificate that had run out', { ageDays: 3, daysLeft: -1 }, 'certificate-expired'],
    ['a certificate that was not valid yet', { ageDays: -1, daysLeft: 2 }, 'certificate-expired'],
  ];
  for (const [name, shape, code] of refusals) {
    itWith(['openssl'], `${name} is refused as ${code}`, async () => {
      const { verified: held, refused } = await verified(shape);
      expect(held).toEqual([]);
      expect(refused).toMatchObject([{ code }]);
    });
  }
});

/** A day from now, as openssl wants it. */
function dateOf(days: number): string {
  const iso = new Date(Date.now() + days * DAY_MS).toISOString();
  return `${iso.slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
}
