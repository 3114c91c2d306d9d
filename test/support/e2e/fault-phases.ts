import type { Fault as RegistryFault } from '../registry-faults.ts';
import type { FaultWorld } from './fault-world.ts';

/**
 * The ways in which a service fails. In the last two ways, the service has carried out the request, but the client
 * cannot detect this.
 */
export const FAULTS = ['429', '500', '502', 'hang', 'reset', 'cut', 'lost-answer'] as const;

export type FaultKind = (typeof FAULTS)[number];

/** One request of a signing run at which a fault occurs. */
export interface Phase {
  readonly name: string;
  readonly service: FaultService;
  /** Inputs that cause this request. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** `sign` signs an index and its platform. `attest` attests one image. By default, both actions run. */
  readonly action?: 'sign' | 'attest';
  /** True if the registry has a referrers API. */
  readonly hasApi?: boolean;
  /** Pattern of requests that can hang, as `METHOD path`. */
  readonly matches: RegExp;
  /** @returns True if the fault has affected a request. */
  readonly strike: (world: FaultWorld, fault: FaultKind, times: number) => () => boolean;
}

/** The service that fails. GitHub also issues the identity tokens. */
type FaultService = 'registry' | 'Fulcio' | 'Rekor' | 'TSA' | 'GitHub';

const PUT_MANIFEST = /^PUT .*\/manifests\/sha256:/;
const FALLBACK_TAG = 'manifests\\/sha256-[0-9a-f]{64}$';
const LEGACY_TAG = 'manifests\\/sha256-[0-9a-f]{64}\\.(sig|att)$';

/** Requests to GitHub. */
const OPERATIONS = {
  'repos/get': /^GET \/repos\/octo\/app$/,
  'repos/list-attestations': /^GET .*\/attestations\//,
  'repos/create-attestation (empty)': /^POST .*\/attestations$/,
  'repos/create-attestation': /^POST .*\/attestations$/,
  'repos/get-release-by-tag': /^GET .*\/releases\/tags\//,
  'repos/list-releases': /^GET .*\/releases$/,
  'repos/list-release-assets': /^GET .*\/releases\/\d+\/assets$/,
  'repos/upload-release-asset': /^POST .*\/assets$/,
  'repos/get-release-asset': /^GET .*\/releases\/assets\//,
} as const;

/** Every kind of request that sign and attest make, in the order of a run. */
export const PHASES: readonly Phase[] = [
  registry('resolve the image', /^GET .*\/manifests\/latest$/),
  registry('get a token of the registry', /^GET \/token/),
  sigstore('get an identity token', 'GitHub', 'GET', '/oidc/token'),
  github('read the repository', 'repos/get'),
  github('ask whether attestations are taken', 'repos/create-attestation (empty)'),
  registry('ask whether uploads are taken', /^POST .*\/blobs\/uploads\//),
  sigstore('get a certificate', 'Fulcio', 'POST', '/api/v2/signingCert'),
  registry('read the fallback tag', new RegExp(`^GET .*${FALLBACK_TAG}`)),
  registry('read a legacy tag', new RegExp(`^GET .*${LEGACY_TAG}`)),
  registry('ask for referrers where there is no API', /^GET .*\/referrers\//),
  { ...registry('list referrers', /^GET .*\/referrers\//), hasApi: true },
  github('list attestations', 'repos/list-attestations'),
  github('find the release', 'repos/get-release-by-tag'),
  github('find the draft', 'repos/list-releases'),
  github('list the files of the release', 'repos/list-release-assets'),
  sigstore('log an entry', 'Rekor', 'POST', '/api/v1/log/entries'),
  {
    ...sigstore('log an entry, version 2', 'Rekor', 'POST', '/rekor2/api/v2/log/entries'),
    ...rekorV2(),
  },
  {
    ...sigstore('get the entry that exists', 'Rekor', 'GET', '/api/v1/log/entries/'),
    ...afterLostEntry(),
  },
  sigstore('get a timestamp', 'TSA', 'POST', '/api/v1/timestamp'),
  registry('look for a blob', /^HEAD .*\/blobs\/sha256:/),
  registry('begin an upload', /^POST .*\/blobs\/uploads\//, /^HEAD .*\/blobs\/sha256:/),
  registry('upload a blob', /^PUT .*\/blobs\/uploads\//),
  registry('write a manifest', PUT_MANIFEST),
  { ...registry('write a manifest that is indexed', PUT_MANIFEST), hasApi: true },
  registry(
    'read the fallback tag to add to it',
    new RegExp(`^GET .*${FALLBACK_TAG}`),
    PUT_MANIFEST,
  ),
  registry('write the fallback tag', new RegExp(`^PUT .*${FALLBACK_TAG}`)),
  registry('write a legacy tag', new RegExp(`^PUT .*${LEGACY_TAG}`)),
  github('store an attestation', 'repos/create-attestation'),
  github('upload a file', 'repos/upload-release-asset'),
  registry(
    'read the fallback tag back',
    new RegExp(`^GET .*${FALLBACK_TAG}`),
    new RegExp(`^PUT .*${FALLBACK_TAG}`),
  ),
  registry(
    'read a legacy tag back',
    new RegExp(`^GET .*${LEGACY_TAG}`),
    new RegExp(`^PUT .*${LEGACY_TAG}`),
  ),
  registry('read a referrer back', /^GET .*\/manifests\/sha256:/, PUT_MANIFEST),
  registry('read a blob back', /^GET .*\/blobs\/sha256:/, PUT_MANIFEST),
  github('list attestations back', 'repos/list-attestations', 'repos/create-attestation'),
  {
    name: 'read an attestation back',
    service: 'GitHub',
    matches: /^GET \/storage\//,
    strike: ({ github: server }, fault, times) =>
      server.fail({ path: '/storage/attestations', ...githubFault(fault), times }),
  },
  github('list the files back', 'repos/list-release-assets', 'repos/upload-release-asset'),
  github('read a file back', 'repos/get-release-asset'),
];

function registry(name: string, matches: RegExp, since?: RegExp): Phase {
  return {
    name,
    service: 'registry',
    matches,
    strike: ({ registry: server }, fault, times) => {
      const how = registryFault(fault);
      const entry: RegistryFault = {
        ...{ matches, how, times },
        ...(since === undefined ? {} : { since }),
      };
      server.faults.push(entry);
      return () => entry.hasStruck === true;
    },
  };
}

function sigstore(
  name: string,
  service: FaultService,
  method: 'GET' | 'POST',
  path: string,
): Phase {
  return {
    name,
    service,
    matches: new RegExp(`^${method} ${path}`),
    strike: ({ sigstore: server }, fault, times) =>
      server.fail({ method, path, times, fault: sigstoreFault(fault) }),
  };
}

function github(name: string, op: keyof typeof OPERATIONS, since?: string): Phase {
  return {
    name,
    service: 'GitHub',
    matches: OPERATIONS[op],
    strike: ({ github: server }, fault, times) =>
      server.fail({ op, ...githubFault(fault), times, ...(since === undefined ? {} : { since }) }),
  };
}

/** The legacy form cannot contain an entry of a version 2 log. */
function rekorV2(): Pick<Phase, 'inputs' | 'action'> {
  return {
    action: 'attest',
    inputs: { 'signing-config': 'TRUST/signing_config_v2.json', legacy: 'false' },
  };
}

/** The log responds with 409 for an entry that it stored before the response was lost. */
function afterLostEntry(): Pick<Phase, 'strike'> {
  const path = '/api/v1/log/entries';
  return {
    strike: ({ sigstore: server }, fault, times) => {
      server.fail({ method: 'POST', path, times: 1, fault: { kind: 'lost-answer' } });
      return server.fail({ method: 'GET', path: `${path}/`, times, fault: sigstoreFault(fault) });
    },
  };
}

function registryFault(fault: FaultKind) {
  if (fault === 'cut') return { kind: fault, bytes: 20 } as const;
  if (fault === 'hang' || fault === 'reset' || fault === 'lost-answer') return { kind: fault };
  return { kind: 'status', status: Number(fault), reflects: true } as const;
}

function sigstoreFault(fault: FaultKind) {
  if (fault === 'hang' || fault === 'reset' || fault === 'cut' || fault === 'lost-answer') {
    return { kind: fault };
  }
  return { kind: 'status', status: Number(fault), reflects: true } as const;
}

function githubFault(fault: FaultKind) {
  switch (fault) {
    case 'hang':
      return { hang: true };
    case 'reset':
      return { reset: true };
    case 'cut':
      return { cut: true };
    case 'lost-answer':
      return { lost: true };
    default:
      return { status: Number(fault), reflects: true };
  }
}
