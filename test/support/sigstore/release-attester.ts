import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import type { CertificateAuthority } from './certificate-authority.ts';
import { spkiDer } from './pem.ts';

/** Signs a statement as GitHub signs each immutable release. `signer` replaces the name in the certificate. */
export type AttestRelease = (statement: unknown, signer?: string) => Promise<ReleaseBundle>;

type ReleaseBundle = Readonly<Record<string, unknown>>;

const SIGNER = 'https://dotcom.releases.github.com';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/**
 * The certificate has a name and none of Fulcio's extensions. A timestamp proves the time, and no log has an entry.
 *
 * @param timestampUrl URL of the timestamp authority.
 */
export function releaseAttester(authority: CertificateAuthority, timestampUrl: string) {
  const attest: AttestRelease = async (statement, subjectAltName = SIGNER) => {
    const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const publicKey = spkiDer(keys.publicKey);
    const certificate = authority.issue({ publicKey, subjectAltName, extensions: [] });
    const payload = Buffer.from(JSON.stringify(statement));
    const sizes = [PAYLOAD_TYPE.length, PAYLOAD_TYPE, payload.length].join(' ');
    const signed = Buffer.concat([Buffer.from(`DSSEv1 ${sizes} `), payload]);
    const signature = sign('sha256', signed, keys.privateKey);
    const signedTimestamp = await timestampOf(signature, timestampUrl);
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: certificate.toString('base64') },
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp }] },
      },
      dsseEnvelope: {
        payload: payload.toString('base64'),
        payloadType: PAYLOAD_TYPE,
        signatures: [{ sig: signature.toString('base64') }],
      },
    };
  };
  return attest;
}

async function timestampOf(signature: Buffer, url: string): Promise<string> {
  const artifactHash = createHash('sha256').update(signature).digest('base64');
  const body = JSON.stringify({ artifactHash, hashAlgorithm: 'sha256', certificates: true });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body });
  return Buffer.from(await response.arrayBuffer()).toString('base64');
}
