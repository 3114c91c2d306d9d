import { RemoteError } from '../errors/errors.ts';
import { isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { redactUrl } from '../net/redact.ts';
import { callGitHub, type Need } from './call.ts';
import { SERVICE } from './github-fetch.ts';
import type { GitHub } from './open-github.ts';

/** It becomes part of the name of a file to be fetched. */
const TRUST_DOMAIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}(?:\.[A-Za-z0-9_-]{1,63}){0,8}$/;

const NEED: Need = { what: 'say which Sigstore is its own', permissions: [] };

/**
 * The name by which a tenant’s trusted root is kept in GitHub’s TUF repository. github.com has none.
 *
 * @throws {RemoteError} when GitHub does not say: another’s root would be believed by a guess.
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
    `${SERVICE} does not say which Sigstore is its own: there is no usable trust domain in ${redactUrl(url)}.`,
    { service: SERVICE, method: 'GET', url, status: 200 },
    { fix: 'Give a trusted root file as `trusted-root`; `gh attestation trusted-root` prints it.' },
  );
}

function at(value: unknown, key: string): JsonObject | undefined {
  return isObject(value) ? objectAt(value, key) : undefined;
}
