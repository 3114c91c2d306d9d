import { DataError } from '../../errors/errors.ts';
import { type JsonObject, stringAt } from '../../json/guards.ts';
import { GITHUB_BUILD_TYPE } from '../github-provenance.ts';

/**
 * Returns SLSA provenance for a GitHub workflow run, based on the claims in its identity token. GitHub guarantees these
 * claims, whereas any earlier step can change environment variables.
 *
 * The claim `sub` is not read, because its format differs between repositories and can be customized.
 *
 * @param serverUrl `https://github.com`, or the URL of the GitHub Enterprise server.
 * @throws {DataError} `malformed` if a claim is missing.
 * @see https://slsa.dev/spec/v1.1/provenance, https://actions.github.io/buildtypes/workflow/v1
 */
export function provenancePredicate(claims: JsonObject, serverUrl: string): JsonObject {
  const repositoryUrl = `${serverUrl}/${claim(claims, 'repository')}`;
  return {
    buildDefinition: {
      buildType: GITHUB_BUILD_TYPE,
      externalParameters: {
        workflow: {
          ref: claim(claims, 'ref'),
          repository: repositoryUrl,
          path: workflowPath(claims),
        },
      },
      internalParameters: { github: githubParameters(claims) },
      resolvedDependencies: [
        {
          uri: `git+${repositoryUrl}@${claim(claims, 'ref')}`,
          digest: { gitCommit: claim(claims, 'sha') },
        },
      ],
    },
    runDetails: {
      builder: { id: `${serverUrl}/${claim(claims, 'job_workflow_ref')}` },
      metadata: { invocationId: `${repositoryUrl}/actions/runs/${runOf(claims)}` },
    },
  };
}

function githubParameters(claims: JsonObject): JsonObject {
  return {
    event_name: claim(claims, 'event_name'),
    repository_id: claim(claims, 'repository_id'),
    repository_owner_id: claim(claims, 'repository_owner_id'),
    runner_environment: claim(claims, 'runner_environment'),
  };
}

/**
 * Returns the path of the workflow, for example `.github/workflows/x.yml` from
 * `o/r/.github/workflows/x.yml@refs/heads/main`.
 */
function workflowPath(claims: JsonObject): string {
  const reference = claim(claims, 'workflow_ref');
  const prefix = `${claim(claims, 'repository')}/`;
  const path = reference.startsWith(prefix) ? reference.slice(prefix.length) : reference;
  const end = path.indexOf('@');
  return end === -1 ? path : path.slice(0, end);
}

function runOf(claims: JsonObject): string {
  return `${claim(claims, 'run_id')}/attempts/${claim(claims, 'run_attempt')}`;
}

function claim(claims: JsonObject, name: string): string {
  const value = stringAt(claims, name);
  if (value !== undefined && value !== '') return value;
  throw new DataError('malformed', `The identity token has no \`${name}\` claim.`, {
    path: 'identity token',
  });
}
