import { UserError } from '../errors/errors.ts';
import type { SigningServices, Thresholds } from '../model/trust.ts';
import { GITHUB_ISSUER, PUBLIC_GOOD_ISSUER } from '../sigstore/known-issuers.ts';
import { GITHUB_TUF_ROOT } from './github-tuf-root.ts';

/** What is known of an instance without asking it. */
export interface Instance {
  readonly id: 'public-good' | 'github' | 'tenant' | 'custom';
  readonly name: string;
  /** Of its certificate authority, by which its root is found among several. */
  readonly organization?: string;
  /** Absent where the trusted root's content decides. */
  readonly thresholds?: Thresholds;
  readonly services?: SigningServices;
  readonly tufUrl?: string;
  /** The root.json that its TUF repository begins with; absent where the TUF client has it. */
  readonly tufRoot?: string;
}

/** @see https://github.com/sigstore/root-signing targets/signing_config.v0.2.json */
const PUBLIC_GOOD: Instance = {
  ...PUBLIC_GOOD_ISSUER,
  thresholds: { tlog: 1, timestamp: 1, ctlog: 1 },
  services: {
    fulcioUrl: 'https://fulcio.sigstore.dev',
    logs: [{ url: 'https://rekor.sigstore.dev', version: 1 }],
    timestampUrls: ['https://timestamp.sigstore.dev/api/v1/timestamp'],
  },
  tufUrl: 'https://tuf-repo-cdn.sigstore.dev',
};

/** GitHub's own instance logs nothing: the name of a private repository stays private. */
const UNLOGGED: Thresholds = { tlog: 0, timestamp: 1, ctlog: 0 };

const GITHUB: Instance = {
  ...GITHUB_ISSUER,
  thresholds: UNLOGGED,
  services: {
    fulcioUrl: 'https://fulcio.githubapp.com',
    logs: [],
    timestampUrls: ['https://timestamp.githubapp.com/api/v1/timestamp'],
  },
  tufUrl: 'https://tuf-repo.github.com',
  tufRoot: GITHUB_TUF_ROOT,
};

const CUSTOM: Instance = { id: 'custom', name: 'a Sigstore of one’s own' };

/** The host of a GitHub Enterprise Cloud tenant with data residency. */
const TENANT = /^([a-z0-9][a-z0-9-]{0,62})\.ghe\.com$/;

/** @throws {UserError} `input-invalid` for a name that is none of them. */
export function instanceOf(name: string): Instance {
  if (name === 'public-good') return PUBLIC_GOOD;
  if (name === 'github') return GITHUB;
  if (name === 'custom') return CUSTOM;
  const tenant = TENANT.exec(name)?.[1];
  if (tenant !== undefined) return tenantInstance(tenant);
  throw new UserError(
    'input-invalid',
    `There is no Sigstore instance ${JSON.stringify(name)}.`,
    'Use public-good, github, custom, or the host of a tenant such as octo.ghe.com.',
  );
}

/** @see https://github.com/actions/toolkit packages/attest/src/endpoints.ts */
function tenantInstance(tenant: string): Instance {
  return {
    ...GITHUB,
    id: 'tenant',
    name: `the Sigstore of ${tenant}.ghe.com`,
    services: {
      fulcioUrl: `https://fulcio.${tenant}.ghe.com`,
      logs: [],
      timestampUrls: [`https://timestamp.${tenant}.ghe.com/api/v1/timestamp`],
    },
  };
}
