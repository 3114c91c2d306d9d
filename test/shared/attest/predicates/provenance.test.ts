import { describe, expect, it } from '@jest/globals';
import { provenancePredicate } from '../../../../shared/attest/predicates/provenance.ts';

function claims(over: Readonly<Record<string, unknown>> = {}) {
  return {
    ref: 'refs/heads/main',
    sha: 'b'.repeat(40),
    repository: 'octo-org/octo-app',
    repository_id: '123',
    repository_owner_id: '456',
    workflow_ref: 'octo-org/octo-app/.github/workflows/release.yml@refs/heads/main',
    job_workflow_ref: 'octo-org/builders/.github/workflows/build.yml@refs/tags/v1',
    event_name: 'push',
    runner_environment: 'github-hosted',
    run_id: '42',
    run_attempt: '2',
    ...over,
  };
}

describe('provenancePredicate', () => {
  it('returns the SLSA provenance that GitHub’s API accepts', () => {
    expect(provenancePredicate(claims(), 'https://github.com')).toEqual({
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/heads/main',
            repository: 'https://github.com/octo-org/octo-app',
            path: '.github/workflows/release.yml',
          },
        },
        internalParameters: {
          github: {
            event_name: 'push',
            repository_id: '123',
            repository_owner_id: '456',
            runner_environment: 'github-hosted',
          },
        },
        resolvedDependencies: [
          {
            uri: 'git+https://github.com/octo-org/octo-app@refs/heads/main',
            digest: { gitCommit: 'b'.repeat(40) },
          },
        ],
      },
      runDetails: {
        builder: {
          id: 'https://github.com/octo-org/builders/.github/workflows/build.yml@refs/tags/v1',
        },
        metadata: {
          invocationId: 'https://github.com/octo-org/octo-app/actions/runs/42/attempts/2',
        },
      },
    });
  });

  it('uses the specified server URL instead of github.com', () => {
    const predicate = provenancePredicate(claims(), 'https://ghes.example');
    expect(JSON.stringify(predicate)).not.toContain('https://github.com');
  });

  it('cuts the workflow path at the first @, even if the branch name contains an @', () => {
    const workflow_ref = 'octo-org/octo-app/.github/workflows/x.yml@refs/heads/a@b';
    const predicate = JSON.stringify(
      provenancePredicate(claims({ workflow_ref }), 'https://x.test'),
    );
    expect(predicate).toContain('"path":".github/workflows/x.yml"');
  });

  it('ignores the sub claim, because it can have many forms', () => {
    expect(() => provenancePredicate(claims({ sub: undefined }), 'https://x.test')).not.toThrow();
  });

  it.each(Object.keys(claims()))('rejects a token without the claim %s', (name) => {
    expect(() => provenancePredicate(claims({ [name]: undefined }), 'https://x.test')).toThrow(
      name,
    );
    expect(() => provenancePredicate(claims({ [name]: '' }), 'https://x.test')).toThrow(name);
  });
});
