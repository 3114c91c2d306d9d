import { createPublicKey, type KeyObject, type KeyPairKeyObjectResult, verify } from 'node:crypto';
import { utf8String } from '../der.ts';
import type { CertificateExtension } from './certificate.ts';
import { type CertificateAuthority, createCertificateAuthority } from './certificate-authority.ts';
import {
  base64,
  bearerToken,
  jsonAnswer,
  jsonBody,
  ProtocolError,
  pemAnswer,
  type Route,
  record,
  text,
} from './http-service.ts';
import type { OidcIssuer } from './oidc.ts';
import { certificatePem, spkiDer } from './pem.ts';

const FULCIO_AUDIENCE = 'sigstore';
const OID_PREFIX = '1.3.6.1.4.1.57264.1';

export interface Fulcio {
  /** DER. */
  readonly rootCertificate: Buffer;
  readonly authority: CertificateAuthority;
  readonly routes: readonly Route[];
}

export interface FulcioOptions {
  readonly authorityKeys: KeyPairKeyObjectResult;
  readonly ctKeys: KeyPairKeyObjectResult;
  readonly oidc: OidcIssuer;
  /** True if certificates carry a signed certificate timestamp. */
  readonly embedSct: boolean;
  /** Returns milliseconds since 1970. */
  readonly now: () => number;
}

/** A Fulcio extension, with the last number of its OID and its value from the claims of the token. */
type Extension = readonly [number, (claims: Record<string, unknown>) => unknown];

/** Path of the issuer on GitHub Enterprise Server. */
const SERVER_ISSUER = '/_services/token';

/** Returns the URL of the GitHub server, which the operator of Fulcio configures for each issuer. */
function serverOf(claims: Readonly<Record<string, unknown>>): string {
  const issuer = String(claims['iss']);
  return issuer.endsWith(SERVER_ISSUER)
    ? issuer.slice(0, -SERVER_ISSUER.length)
    : 'https://github.com';
}

/** @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const EXTENSIONS: readonly Extension[] = [
  [1, (claims) => claims['iss']],
  [2, (claims) => claims['event_name']],
  [3, (claims) => claims['sha']],
  [4, (claims) => claims['workflow']],
  [5, (claims) => claims['repository']],
  [6, (claims) => claims['ref']],
  [8, (claims) => claims['iss']],
  [9, (claims) => `${serverOf(claims)}/${claims['job_workflow_ref']}`],
  [10, (claims) => claims['job_workflow_sha']],
  [11, (claims) => claims['runner_environment']],
  [12, (claims) => `${serverOf(claims)}/${claims['repository']}`],
  [13, (claims) => claims['sha']],
  [14, (claims) => claims['ref']],
  [15, (claims) => claims['repository_id']],
  [16, (claims) => `${serverOf(claims)}/${claims['repository_owner']}`],
  [17, (claims) => claims['repository_owner_id']],
  [18, (claims) => `${serverOf(claims)}/${claims['workflow_ref']}`],
  [19, (claims) => claims['workflow_sha']],
  [20, (claims) => claims['event_name']],
  [
    21,
    (claims) =>
      `${serverOf(claims)}/${claims['repository']}/actions/runs/${claims['run_id']}/attempts/${claims['run_attempt']}`,
  ],
  [22, (claims) => claims['repository_visibility']],
  [23, (claims) => claims['environment']],
  [24, (claims) => claims['sub']],
];

/** The last extension that is a raw string. Later extensions are DER UTF8String. */
const LAST_RAW_EXTENSION = 6;

/** Serves version 2 of the Fulcio API, and version 1, which cosign 2 still uses. */
export function createFulcio(options: FulcioOptions): Fulcio {
  const ctKeys = options.embedSct ? options.ctKeys : undefined;
  const authority = createCertificateAuthority(options.authorityKeys, ctKeys, options.now);
  const { rootCertificate } = authority;
  const rootPem = certificatePem(rootCertificate);

  /** Returns the leaf and the root as PEM for the holder of `token` and of the key. */
  function issue(token: string, publicKeyPem: string, proof: Buffer): readonly string[] {
    const claims = options.oidc.verified(token, FULCIO_AUDIENCE);
    const key = keyFrom(publicKeyPem);
    if (!verify('sha256', Buffer.from(text(claims['sub'], 'sub')), key, proof))
      throw new ProtocolError(400, 'the signature over the token subject is not of this key');
    const leaf = authority.issue({
      publicKey: spkiDer(key),
      subjectAltName: `${serverOf(claims)}/${claims['job_workflow_ref']}`,
      extensions: extensionsFor(claims),
    });
    return [certificatePem(leaf), rootPem];
  }

  const routes: readonly Route[] = [
    {
      method: 'POST',
      path: '/api/v2/signingCert',
      answer: (request) => {
        const body = jsonBody(request);
        const keyRequest = record(body['publicKeyRequest'], 'publicKeyRequest');
        const certificates = issue(
          text(
            record(body['credentials'], 'credentials')['oidcIdentityToken'],
            'oidcIdentityToken',
          ),
          text(record(keyRequest['publicKey'], 'publicKey')['content'], 'publicKey.content'),
          base64(keyRequest['proofOfPossession'], 'proofOfPossession'),
        );
        const holder = options.embedSct
          ? 'signedCertificateEmbeddedSct'
          : 'signedCertificateDetachedSct';
        return jsonAnswer(200, { [holder]: { chain: { certificates } } });
      },
    },
    {
      method: 'POST',
      path: '/api/v1/signingCert',
      answer: (request) => {
        const body = jsonBody(request);
        const key = base64(record(body['publicKey'], 'publicKey')['content'], 'publicKey.content');
        const proof = base64(body['signedEmailAddress'], 'signedEmailAddress');
        const chain = issue(bearerToken(request.headers), spkiPemOf(key), proof);
        return pemAnswer(201, chain.join(''));
      },
    },
    { method: 'GET', path: '/api/v1/rootCert', answer: () => pemAnswer(200, rootPem) },
    {
      method: 'GET',
      path: '/api/v2/trustBundle',
      answer: () => jsonAnswer(200, { chains: [{ certificates: [rootPem] }] }),
    },
  ];
  return { rootCertificate, authority, routes };
}

function extensionsFor(claims: Record<string, unknown>): readonly CertificateExtension[] {
  return EXTENSIONS.flatMap(([number, claim]) => {
    const value = String(claim(claims) ?? '');
    const content = number <= LAST_RAW_EXTENSION ? Buffer.from(value) : utf8String(value);
    return value === '' ? [] : [[`${OID_PREFIX}.${number}`, content] as const];
  });
}

function keyFrom(pem: string): KeyObject {
  try {
    return createPublicKey(pem);
  } catch (error) {
    throw new ProtocolError(400, `not a public key: ${String(error)}`);
  }
}

/** Version 1 accepts PEM or DER. */
function spkiPemOf(content: Buffer): string {
  const asText = content.toString('latin1');
  if (asText.includes('BEGIN')) return asText;
  const key = createPublicKey({ key: content, format: 'der', type: 'spki' });
  return key.export({ format: 'pem', type: 'spki' }).toString();
}
