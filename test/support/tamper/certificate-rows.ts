import { X509Certificate } from '@sigstore/core';
import { utf8String } from '../der.ts';
import { IDENTITY, ISSUER, leafOf } from '../evidence.ts';
import {
  type Authority,
  dns,
  email,
  FULCIO,
  names,
  openAuthority,
  otherName,
  type Shape,
  SUBJECT_ALT_NAME,
  uri,
} from './authority.ts';
import { endsBefore, required } from './parts.ts';
import { bundleRow, type Family, type Row } from './row.ts';
import { bundleIn, openScene, type Scene } from './scene.ts';
import { attested, signatureOf } from './signed.ts';
import type { World } from './world.ts';

const SERVER_AUTH = '1.3.6.1.5.5.7.3.1';
const SCT = '1.3.6.1.4.1.11129.2.4.2';

/**
 * Authorities by the scene whose trusted root contains them, so that rows can make them certify different content.
 */
const authorities = new WeakMap<Scene, Authority>();

function authorityOf(scene: Scene): Authority {
  return required(authorities.get(scene), 'authority');
}

/** A signature with a certificate of an authority that certifies any content. No SCT is required. */
async function certifiedScene(world: World): Promise<Scene> {
  const scene = openScene(world);
  const authority = openAuthority();
  authorities.set(scene, authority);
  scene.trustedRoot.certificateAuthorities = [authority.rootEntry];
  scene.trustedRoot.ctlogs = [];
  scene.evidence = [await attested(scene, {}, { signer: authority.signer() })];
  return scene;
}

function shaped(what: string, code: Row['code'], says: RegExp, shape: Shape): Row {
  const breaks = async (scene: Scene) => {
    const signer = authorityOf(scene).signer(shape);
    scene.evidence = [await attested(scene, {}, { signer })];
  };
  return { what, code, says, breaks };
}

const CERTIFICATE: Family = {
  name: 'a certificate',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: certifiedScene,
  rows: [
    shaped('it has expired', 'certificate-expired', /the certificate was not valid/, {
      from: -20,
      until: -10,
    }),
    shaped('it was not valid yet', 'certificate-expired', /the certificate was not valid/, {
      from: 10,
      until: 20,
    }),
    shaped('it belongs to an authority', 'certificate-misused', /not for code signing/, {
      isAuthority: true,
    }),
    shaped('it is for servers', 'certificate-misused', /not for code signing/, {
      usage: [SERVER_AUTH],
    }),
    shaped('it has no usage', 'certificate-misused', /not for code signing/, { usage: [] }),
    shaped('it has no subject name', 'certificate-malformed', /has no subject name/, {
      names: undefined,
    }),
    shaped('its list of names is empty', 'certificate-malformed', /0 subject names/, {
      names: names(),
    }),
    shaped('it has two names', 'certificate-malformed', /2 subject names/, {
      names: names(uri(IDENTITY), uri('https://github.com/octo-org/evil')),
    }),
    shaped('it has two lists of names', 'certificate-malformed', /2\.5\.29\.17 twice/, {
      others: [[SUBJECT_ALT_NAME, names(uri('https://github.com/octo-org/evil'))]],
    }),
    shaped(
      'its name is a host name',
      'certificate-malformed',
      /subject name has an unsupported type/,
      {
        names: names(dns('github.com')),
      },
    ),
    shaped('its name is not text', 'certificate-malformed', /not a UTF8String/, {
      names: names(otherName(Buffer.from([0x02, 0x01, 0x2a]))),
    }),
    shaped(
      'its name has another type',
      'certificate-malformed',
      /subject name has an unsupported type/,
      {
        names: names(otherName(utf8String(IDENTITY), '1.3.6.1.4.1.311.20.2.3')),
      },
    ),
    shaped('its name has invisible characters', 'certificate-malformed', /invisible characters/, {
      names: names(uri(`${IDENTITY}\u0000.evil.example`)),
    }),
    shaped('its name is not UTF-8', 'certificate-malformed', /not valid UTF-8/, {
      names: names(Buffer.concat([Buffer.from([0x86, 2]), Buffer.from([0xff, 0xfe])])),
    }),
    shaped('its name begins with the accepted one', 'identity-mismatch', /release\.yml@refs/, {
      names: names(uri(`${IDENTITY}-evil`)),
    }),
    shaped('it has no issuer', 'certificate-malformed', /has no issuer/, {
      issuer: undefined,
    }),
    shaped(
      'another issuer confirmed the name',
      'issuer-mismatch',
      /is https:\/\/issuer.*; expected https/,
      {
        issuer: utf8String('https://issuer.evil.example'),
      },
    ),
    shaped('it has two issuers', 'certificate-malformed', /two different issuers/, {
      others: [[`${FULCIO}.1`, Buffer.from('https://issuer.evil.example')]],
    }),
    shaped('a claim is endless', 'certificate-malformed', /is too long/, {
      others: [[`${FULCIO}.14`, utf8String(`refs/heads/${'x'.repeat(5_000)}`)]],
    }),
    shaped('it has an unknown requirement', 'certificate-malformed', /critical extension 1\.2\.3/, {
      others: [['1.2.3', Buffer.from([0x05, 0x00]), true]],
    }),
    shaped('it has a claim twice', 'certificate-malformed', /57264\.1\.12 twice/, {
      others: [
        [`${FULCIO}.12`, utf8String('https://github.com/octo-org/octo-app')],
        [`${FULCIO}.12`, utf8String('https://github.com/octo-org/evil')],
      ],
    }),
    shaped(
      'a claim is not ASN.1',
      'certificate-malformed',
      /certificate extension cannot be read/,
      {
        issuer: Buffer.from(ISSUER),
      },
    ),
    shaped('a claim is not text', 'certificate-malformed', /not a UTF8String/, {
      issuer: Buffer.from([0x02, 0x01, 0x2a]),
    }),
    {
      what: 'it is the authority’s own',
      code: 'certificate-misused',
      says: /not for code signing/,
      breaks: async (scene) => {
        const signer = authorityOf(scene).self;
        scene.evidence = [await attested(scene, {}, { signer })];
      },
    },
    {
      what: 'a signer that is not an authority certified it',
      code: 'certificate-untrusted',
      says: /not issued by an authority/,
      breaks: async (scene) => {
        const signer = authorityOf(scene).signerOfSigner();
        scene.evidence = [await attested(scene, {}, { signer })];
      },
    },
    {
      what: 'a different authority with the same name issued it',
      code: 'certificate-untrusted',
      says: /not issued by an authority/,
      breaks: async (scene) => {
        const signer = openAuthority().signer();
        scene.evidence = [await attested(scene, {}, { signer })];
      },
    },
    {
      what: 'its authority was no longer valid',
      code: 'authority-expired',
      says: /authority that issued the certificate was not valid/,
      breaks: ({ trustedRoot }) => {
        const [authority] = trustedRoot.certificateAuthorities;
        endsBefore(authority?.validFor);
      },
    },
    bundleRow(
      'its authority precedes it',
      'signature-invalid',
      /does not match/,
      (bundle, scene) => {
        const [authority] = scene.trustedRoot.certificateAuthorities;
        const chain = required(authority?.certChain, 'chain').certificates;
        const { verificationMaterial } = bundle;
        const leaf = required(verificationMaterial.certificate, 'certificate');
        delete verificationMaterial.certificate;
        verificationMaterial.x509CertificateChain = { certificates: [...chain, leaf] };
        bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
      },
    ),
    bundleRow('it is cut short', 'certificate-malformed', /cannot be read/, (bundle) => {
      const rawBytes = leafOf(bundle).subarray(0, -1).toString('base64');
      bundle.verificationMaterial.certificate = { rawBytes };
    }),
    bundleRow('extra bytes follow it', 'certificate-malformed', /cannot be read/, (bundle) => {
      const rawBytes = Buffer.concat([leafOf(bundle), Buffer.from([0])]).toString('base64');
      bundle.verificationMaterial.certificate = { rawBytes };
    }),
    bundleRow(
      'its length is encoded in a longer form',
      'certificate-malformed',
      /cannot be read/,
      (bundle) => {
        const der = leafOf(bundle);
        const longer = [Buffer.from([0x30, 0x83, 0]), der.subarray(2)];
        const rawBytes = Buffer.concat(longer).toString('base64');
        bundle.verificationMaterial.certificate = { rawBytes };
      },
    ),
    bundleRow('one byte of it is altered', 'certificate-untrusted', /not issued by/, (bundle) => {
      const der = leafOf(bundle);
      der.write('evil', der.indexOf('octo-app'));
      bundle.verificationMaterial.certificate = { rawBytes: der.toString('base64') };
    }),
  ],
};

const EMAIL = 'security@octo.example';

/** A signature by a person, whose name is an email address. */
async function personScene(world: World): Promise<Scene> {
  const scene = await certifiedScene(world);
  scene.inputs['certificate-identity'] = EMAIL;
  const signer = authorityOf(scene).signer({ names: names(email(EMAIL)) });
  scene.evidence = [await attested(scene, {}, { signer })];
  return scene;
}

const PERSON: Family = {
  name: 'a certificate of a person',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: personScene,
  rows: [
    shaped(
      'it belongs to a different certificate',
      'identity-mismatch',
      /Expected: +security@octo\.example\s+Actual: +root@octo\.example/,
      {
        names: names(email('root@octo.example')),
      },
    ),
    shaped('its address ends with the accepted one', 'identity-mismatch', /insecurity@/, {
      names: names(email(`in${EMAIL}`)),
    }),
    shaped('its address begins with the accepted one', 'identity-mismatch', /\.evil\.example/, {
      names: names(email(`${EMAIL}.evil.example`)),
    }),
    shaped(
      'its address is encoded as a host name',
      'certificate-malformed',
      /subject name has an unsupported type/,
      {
        names: names(dns(EMAIL)),
      },
    ),
    shaped('its address appears twice', 'certificate-malformed', /2 subject names/, {
      names: names(email(EMAIL), email(EMAIL)),
    }),
  ],
};

/** A signature with a certificate of the trusted Fulcio, with an SCT. */
async function listedScene(world: World): Promise<Scene> {
  const scene = openScene(world);
  scene.evidence = [await signatureOf(scene.digest, world)];
  return scene;
}

/** Replaces the certificate by a certificate from another trusted authority that contains this SCT list. */
function withTimestampList(listOf: (real: Buffer) => Buffer | undefined): Row['breaks'] {
  return async (scene) => {
    const real = X509Certificate.parse(Buffer.from(leafOf(bundleIn(scene)))).extension(SCT)?.value;
    const list = listOf(required(real, 'certificate timestamp'));
    const authority = openAuthority();
    scene.trustedRoot.certificateAuthorities.push(authority.rootEntry);
    const others = list === undefined ? [] : [[SCT, list] as const];
    scene.evidence = [await attested(scene, {}, { signer: authority.signer({ others }) })];
  };
}

const SCT_FAMILY: Family = {
  name: 'an SCT',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: listedScene,
  rows: [
    {
      what: 'it is missing',
      code: 'sct-missing',
      says: /too few SCTs: 0, but 1/,
      breaks: withTimestampList(() => undefined),
    },
    {
      what: 'it belongs to a different certificate',
      code: 'sct-invalid',
      says: /SCT in the certificate is invalid/,
      breaks: withTimestampList((real) => real),
    },
    {
      what: 'its signature is altered',
      code: 'sct-invalid',
      says: /SCT in the certificate is invalid/,
      breaks: withTimestampList((real) => {
        const altered = Buffer.from(real);
        altered[altered.length - 1] = (altered.at(-1) ?? 0) ^ 1;
        return altered;
      }),
    },
    {
      what: 'it is unreadable',
      code: 'certificate-malformed',
      says: /cannot be read/,
      breaks: withTimestampList((real) => real.subarray(0, -4)),
    },
    {
      what: 'it is from a log outside the root',
      code: 'sct-untrusted',
      says: /SCT .* not from a log that was in the trust root/,
      breaks: ({ trustedRoot, world }) => {
        trustedRoot.ctlogs = world.stranger.trustedRoot['ctlogs'] as typeof trustedRoot.ctlogs;
      },
    },
    {
      what: 'its log was no longer valid',
      code: 'sct-untrusted',
      says: /SCT .* not from a log that was in the trust root/,
      breaks: ({ trustedRoot }) => {
        const [log] = trustedRoot.ctlogs;
        endsBefore(log?.publicKey?.validFor);
      },
    },
  ],
};

export const CERTIFICATE_FAMILIES: readonly Family[] = [CERTIFICATE, PERSON, SCT_FAMILY];
