import { RemoteError } from '../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { redactUrl } from '../net/redact.ts';
import { callGitHub, type Need } from './call.ts';
import { SERVICE } from './github-fetch.ts';
import type { GitHub } from './open-github.ts';

/**
 * Matches the name of a trusted root. Only some characters are allowed, because the name becomes part of a file name to
 * fetch.
 */
const TRUST_DOMAIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}(?:\.[A-Za-z0-9_-]{1,63}){0,8}$/;

const NEED: Need = { what: 'read the trust domain', permissions: [] };

/**
 * Returns the name of a tenant’s trusted root in GitHub’s TUF repository. There is no such name for github.com.
 *
 * @throws {RemoteError} if GitHub does not return the name. Assay does not guess the name: a wrong name could belong to
 * another tenant.
 * @see https://github.com/cli/cli pkg/cmd/attestation/api/trust_domain.go
 */
export async function readTrustDomain({ octokit, apiUrl }: GitHub): Promise<string> {
  const { data } = await callGitHub(NEED, () => octokit.request('GET /meta'));
  const domain = at(at(data, 'domains'), 'artifact_attestations');
  const name = domain && stringAt(domain, 'trust_domain');
  if (name !== undefined && TRUST_DOMAIN.test(name)) return name;
  const url = `${apiUrl}/meta`;
  throw new RemoteError(
    'bad-response',
    `${SERVICE} returned no usable trust domain for its Sigstore instance at ${redactUrl(url)}.`,
    { service: SERVICE, method: 'GET', url, status: 200 },
    {
      fix: 'Write the output of `gh attestation trusted-root` to a file, and set `trusted-root` to this file.',
    },
  );
}

function at(value: unknown, key: string): JsonObject | undefined {
  return isObject(value) ? objectAt(value, key) : undefined;
}
