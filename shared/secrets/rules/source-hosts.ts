/** Rules for source host secrets, and for secrets of services that build and check code. */
import { checkBase62Crc, checkGitLabRoutable } from '../checksums.ts';
import { assigned, type SecretRule, token } from '../rule.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const GITHUB_PAGE = 'https://github.com/settings/tokens';
const GITHUB_TOKEN = { check: checkBase62Crc, revokeUrl: GITHUB_PAGE };
const GITLAB_PAGE = {
  check: checkGitLabRoutable,
  revokeUrl: 'https://gitlab.com/-/user_settings/personal_access_tokens',
};
const GITLAB_BODY = '(?:[\\w-]{27,300}\\.[0-9a-z]{2}\\.?[0-9a-z]{7,9}|[\\w-]{20,64})';

const GITHUB_APP = ['github-app-token', 'GitHub App token'] as const;
const GITHUB_REFRESH = ['github-refresh-token', 'GitHub refresh token'] as const;
const RUNNER = ['gitlab-runner-token', 'GitLab runner token'] as const;
const GITLAB_OTHER = ['gitlab-service-token', 'GitLab service token'] as const;
const BITBUCKET = ['bitbucket-secret', 'Bitbucket secret'] as const;
const CIRCLECI = ['circleci-token', 'CircleCI token'] as const;
const SONAR = ['sonar-token', 'SonarQube token'] as const;
const SNYK = ['snyk-token', 'Snyk token'] as const;
const SOURCEGRAPH = ['sourcegraph-token', 'Sourcegraph access token'] as const;

export const SOURCE_HOST_RULES: readonly SecretRule[] = [
  token(
    ['github-pat', 'GitHub personal access token'],
    ['ghp_'],
    'ghp_[A-Za-z0-9]{36}',
    GITHUB_TOKEN,
  ),
  token(
    ['github-fine-grained-pat', 'GitHub fine-grained personal access token'],
    ['github_pat_'],
    'github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}',
    { revokeUrl: 'https://github.com/settings/personal-access-tokens' },
  ),
  token(GITHUB_APP, ['ghu_', 'ghs_'], 'gh[us]_[A-Za-z0-9]{36}', GITHUB_TOKEN),
  token(
    GITHUB_APP,
    ['ghs_'],
    'ghs_\\d{1,12}_ey[\\w-]{20,400}\\.ey[\\w-]{20,512}\\.[\\w-]{20,512}',
    { revokeUrl: GITHUB_PAGE },
  ),
  token(['github-oauth-token', 'GitHub OAuth token'], ['gho_'], 'gho_[A-Za-z0-9]{36}', {
    ...GITHUB_TOKEN,
    revokeUrl: 'https://github.com/settings/applications',
  }),
  token(GITHUB_REFRESH, ['ghr_'], 'ghr_[A-Za-z0-9]{36}', GITHUB_TOKEN),
  token(GITHUB_REFRESH, ['ghr_'], 'ghr_[A-Za-z0-9]{70,80}', GITHUB_TOKEN),
  assigned(['github-client-secret', 'GitHub client secret'], ['github'], '[0-9a-f]{40}', {
    minEntropy: 3.3,
    revokeUrl: 'https://github.com/settings/developers',
  }),
  token(['gitlab-pat', 'GitLab personal access token'], ['glpat-'], `glpat-${GITLAB_BODY}`, {
    ...GITLAB_PAGE,
    minEntropy: 3,
  }),
  token(RUNNER, ['glrt-', 'glrtr-'], `glrtr?-(?:t\\d_)?${GITLAB_BODY}`, {
    ...GITLAB_PAGE,
    minEntropy: 3,
  }),
  token(RUNNER, ['gr1348941'], 'GR1348941[\\w-]{20}', GITLAB_PAGE),
  token(['gitlab-deploy-token', 'GitLab deploy token'], ['gldt-'], `gldt-${GITLAB_BODY}`, {
    ...GITLAB_PAGE,
    minEntropy: 3,
  }),
  token(
    ['gitlab-trigger-token', 'GitLab pipeline trigger token'],
    ['glptt-'],
    `glptt-(?:[0-9a-f]{40}|${GITLAB_BODY})`,
    GITLAB_PAGE,
  ),
  token(
    ['gitlab-job-token', 'GitLab CI job token'],
    ['glcbt-'],
    'glcbt-[\\w-]{1,5}_[\\w-]{20,512}(?:\\.[\\w-]{1,512}){0,2}',
    GITLAB_PAGE,
  ),
  token(
    GITLAB_OTHER,
    ['glsoat-', 'gloas-', 'glagent-', 'glimt-', 'glft-', 'glffct-', 'glwt-', '_gitlab_session='],
    '(?:gl(?:soat|oas|agent|imt|ft|ffct|wt)-|_gitlab_session=)[\\w-]{20,120}',
    { ...GITLAB_PAGE, minEntropy: 3 },
  ),
  token(
    BITBUCKET,
    ['atbb', 'atctt3'],
    '(?:ATBB[A-Za-z0-9]{24,32}|ATCTT3[\\w-]{60,250}={0,2}[A-F0-9]{0,8})',
    {
      minEntropy: 3,
      revokeUrl: 'https://bitbucket.org/account/settings/app-passwords/',
    },
  ),
  assigned(BITBUCKET, ['bitbucket'], '[\\w=-]{32}|[\\w=-]{64}|[A-Za-z0-9]{20}', {
    minEntropy: 3.2,
  }),
  assigned(
    ['gitea-token', 'Gitea access token'],
    ['gitea', 'forgejo', 'codeberg'],
    '[0-9a-f]{40}',
    { minEntropy: 3 },
  ),
  token(CIRCLECI, ['ccipat_', 'cciprj_'], 'CCI(?:PAT|PRJ)_[A-Za-z0-9]{22}_[a-f0-9]{40}', {
    revokeUrl: 'https://app.circleci.com/settings/user/tokens',
  }),
  assigned(CIRCLECI, ['circleci', 'circle_', 'circle-'], '[0-9a-f]{40}', { minEntropy: 3 }),
  token(
    ['buildkite-token', 'Buildkite token'],
    ['bkua_', 'bkaj_', 'bkat_', 'bkct_', 'bkpi_', 'bkpt_'],
    'bk(?:ua|aj|at|ct|pi|pt)_[A-Za-z0-9_-]{30,700}',
    {
      revokeUrl: 'https://buildkite.com/user/api-access-tokens',
    },
  ),
  assigned(['travis-token', 'Travis CI token'], ['travis'], '[\\w-]{20,22}', {
    minEntropy: 3.2,
    revokeUrl: 'https://app.travis-ci.com/account/preferences',
  }),
  assigned(['drone-token', 'Drone CI token'], ['drone'], '[A-Za-z0-9]{32}', { minEntropy: 3.2 }),
  token(['octopus-key', 'Octopus Deploy API key'], ['api-'], 'API-[A-Z0-9]{25,29}', {
    minEntropy: 3,
  }),
  token(
    ['terraform-cloud-token', 'HCP Terraform token'],
    ['.atlasv1.'],
    '\\.atlasv1\\.[\\w=-]{60,70}',
    {
      ignoresCase: true,
      before: '(?:^|[^A-Za-z0-9])([A-Za-z0-9]{14})',
      minEntropy: 3,
      revokeUrl: 'https://app.terraform.io/app/settings/tokens',
    },
  ),
  token(['pulumi-token', 'Pulumi access token'], ['pul-'], 'pul-[a-f0-9]{40}', {
    revokeUrl: 'https://app.pulumi.com/account/tokens',
  }),
  assigned(['codecov-token', 'Codecov token'], ['codecov'], `[a-z0-9]{32}|${UUID}`, {
    minEntropy: 2.8,
  }),
  token(SONAR, ['squ_', 'sqp_', 'sqa_', 'sqb_', 'sqr_'], 'sq[upabr]_[A-Za-z0-9]{40}', {
    minEntropy: 2.8,
  }),
  assigned(SONAR, ['sonar'], '(?:sq[upabr]_)?[a-z0-9]{40}', {
    minEntropy: 2.8,
    revokeUrl: 'https://sonarcloud.io/account/security',
  }),
  token(SNYK, ['snyk_uat.', 'snyk_sat.'], 'snyk_[us]at\\.[a-z0-9]{6,10}\\.[\\w.-]{60,300}'),
  assigned(SNYK, ['snyk'], UUID, { revokeUrl: 'https://app.snyk.io/account' }),
  token(SOURCEGRAPH, ['sgp_'], 'sgp_(?:[a-fA-F0-9]{16}_|local_)?[a-fA-F0-9]{40}', {
    minEntropy: 3,
  }),
  token(SOURCEGRAPH, ['slk_', 'sgd_', 'sgs_', 'sgph_'], '(?:slk|sgd|sgs|sgph)_[a-f0-9]{40,64}'),
  assigned(SOURCEGRAPH, ['sourcegraph'], '[a-f0-9]{40}', { minEntropy: 3 }),
  token(
    ['harness-key', 'Harness API key'],
    ['pat.', 'sat.'],
    '[ps]at\\.[\\w-]{22}\\.[a-zA-Z0-9]{24}\\.[A-Za-z0-9]{20}',
    { minEntropy: 3 },
  ),
];
