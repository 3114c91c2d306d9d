import { isObject, stringAt } from '../json/guards.ts';
import type { ResultsService } from './results-service.ts';
import { isEnterpriseServer } from './server.ts';

/** The artifact service, with the internal IDs of the run and the job. */
export interface ArtifactService extends ResultsService {
  readonly runId: string;
  readonly jobId: string;
}

/** A run's access to artifacts: the service, or the reason why it is not available. */
export type ArtifactAccess =
  | { readonly service: ArtifactService }
  | { readonly service?: undefined; readonly missing: string; readonly isEnterprise: boolean };

type Environment = Readonly<Record<string, string | undefined>>;

/** Matches the token scope that contains the IDs of the run and the job. */
const SCOPE = /(?:^| )Actions\.Results:([\w-]{1,100}):([\w-]{1,100})(?: |$)/;

/**
 * Returns a run's artifact service. GitHub Enterprise Server does not have this service, even if its runner sets the
 * environment variables.
 */
export function artifactAccess(env: Environment): ArtifactAccess {
  const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
  const isEnterprise = isEnterpriseServer(env['GITHUB_SERVER_URL'] ?? 'https://github.com');
  if (isEnterprise) {
    return { missing: 'GitHub Enterprise Server has no artifact service', isEnterprise };
  }
  if (!url || !token)
    return { missing: 'the runner does not provide an artifact service', isEnterprise };
  const [, runId, jobId] = SCOPE.exec(scopesIn(token)) ?? [];
  if (runId === undefined || jobId === undefined) {
    return { missing: 'the runner’s token does not permit artifacts', isEnterprise };
  }
  return { service: { url, token, runId, jobId } };
}

/** Returns the scopes in a token. The service verifies the token, so Assay does not have to. */
function scopesIn(token: string): string {
  const [, payload = ''] = token.split('.');
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return isObject(claims) ? (stringAt(claims, 'scp') ?? '') : '';
  } catch {
    return '';
  }
}
