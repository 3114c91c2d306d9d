import { UserError } from '../errors/errors.ts';
import type { SigningServices, Thresholds } from '../model/trust.ts';
import { GITHUB_ISSUER, PUBLIC_GOOD_ISSUER } from '../sigstore/known-issuers.ts';
import { GITHUB_TUF_ROOT } from './github-tuf-root.ts';

/** Built-in data of a Sigstore instance. */
export interface Instance {
  readonly id: 'public-good' | 'github' | 'tenant' | 'custom';
  readonly name: string;
  /**
   * Organization in the subjects of the instance's certificate authority. It identifies the trust root of this instance
   * in a file with several trust roots.
   */
  readonly organization?: string;
  /** Numbers of required proofs. If omitted, they depend on the content of the trust root. */
  readonly thresholds?: Thresholds;
  readonly services?: SigningServices;
  readonly tufUrl?: string;
  /** Initial root.json of the instance's TUF repository. Omitted if the TUF client contains the root. */
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

/**
 * Required proofs for GitHub's own instance. This instance does not have a log, so that the names of private
 * repositories are not published.
 */
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

const CUSTOM: Instance = { id: 'custom', name: 'a private Sigstore instance' };

/** Matches the host name of a GitHub Enterprise Cloud tenant with data residency. */
const TENANT = /^([a-z0-9][a-z0-9-]{0,62})\.ghe\.com$/;

/**
 * Returns the instance with this name.
 *
 * @throws {UserError} `input-invalid` for an unknown name.
 */
export function instanceOf(name: string): Instance {
  if (name === 'public-good') return PUBLIC_GOOD;
  if (name === 'github') return GITHUB;
  if (name === 'custom') return CUSTOM;
  const tenant = TENANT.exec(name)?.[1];
  if (tenant !== undefined) return tenantInstance(tenant);
  throw new UserError(
    'input-invalid',
    `Unknown Sigstore instance ${JSON.stringify(name)}.`,
    'Use public-good, github, custom, or a tenant’s host name, such as octo.ghe.com.',
  );
}

/**
 * Returns the instance of a tenant on ghe.com.
 *
 * @see https://github.com/actions/toolkit packages/attest/src/endpoints.ts
 */
function tenantInstance(tenant: string): Instance {
  return {
    ...GITHUB,
    id: 'tenant',
    name: `the Sigstore instance of ${tenant}.ghe.com`,
    services: {
      fulcioUrl: `https://fulcio.${tenant}.ghe.com`,
      logs: [],
      timestampUrls: [`https://timestamp.${tenant}.ghe.com/api/v1/timestamp`],
    },
  };
}
