import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { base62 } from '../../../../shared/secrets/checksums.ts';
import { SOURCE_HOST_RULES } from '../../../../shared/secrets/rules/source-hosts.ts';
import { describeRules } from '../../../support/describe-secret-rules.ts';
import { findIn, secretText } from '../../../support/secret-examples.ts';

describe('SOURCE_HOST_RULES', () => {
  describeRules(SOURCE_HOST_RULES, [
    ['github-pat', 'ghp_{A36}'],
    ['github-fine-grained-pat', 'github_pat_{A22}_{A59}'],
    ['github-app-token', 'ghs_{A36}'],
    ['github-oauth-token', 'gho_{A36}'],
    ['github-refresh-token', 'ghr_{A36}'],
    ['github-refresh-token', 'ghr_{A76}'],
    ['github-client-secret', 'GITHUB_CLIENT_VALUE={h40}'],
    ['gitlab-pat', 'glpat-{w20}'],
    ['gitlab-runner-token', 'glrt-{w20}'],
    ['gitlab-runner-token', 'GR1348941{w20}'],
    ['gitlab-deploy-token', 'gldt-{w20}'],
    ['gitlab-trigger-token', 'glptt-{h40}'],
    ['gitlab-job-token', 'glcbt-64_{w20}'],
    ['gitlab-service-token', 'glagent-{w50}'],
    ['bitbucket-secret', 'ATBB{A28}'],
    ['bitbucket-secret', 'BITBUCKET_VALUE={w64}'],
    ['gitea-token', 'GITEA_VALUE={h40}'],
    ['circleci-token', 'CCIPAT_{A22}_{h40}'],
    ['circleci-token', 'CIRCLE_VALUE={h40}'],
    ['buildkite-token', 'bkua_{h40}'],
    ['travis-token', 'TRAVIS_VALUE={A22}'],
    ['drone-token', 'DRONE_VALUE={A32}'],
    ['octopus-key', 'API-{Z27}'],
    ['terraform-cloud-token', '"{A14}.atlasv1.{A67}"'],
    ['pulumi-token', 'pul-{h40}'],
    ['codecov-token', 'CODECOV_TOKEN={uuid}'],
    ['sonar-token', 'squ_{h40}'],
    ['sonar-token', 'sonar.login={h40}'],
    ['snyk-token', 'SNYK_TOKEN={uuid}'],
    ['sourcegraph-token', 'sgp_{h16}_{h40}'],
    ['harness-key', 'pat.{A22}.{h24}.{A20}'],
  ]);

  it('report a GitHub token with a correct checksum as critical', () => {
    const body = secretText('{A30}');
    const [match] = findIn(`ghp_${body}${base62(crc32(body))}`);
    expect(match).toMatchObject({ kind: 'github-pat', severity: 'critical', confidence: 'proved' });
  });

  it('report a GitHub token with a wrong checksum as low', () => {
    expect(findIn(secretText('ghp_{A36}'))).toMatchObject([
      { severity: 'low', confidence: 'form' },
    ]);
  });

  it.each(['commit', 'sha', 'Gitea revision'])(
    'do not treat the value of %s as a token',
    (name) => {
      expect(findIn(secretText(`gitea ${name}: {h40}`))).toEqual([]);
    },
  );
});
