import { describe, expect, it } from '@jest/globals';
import { ignoreComments } from '../../../shared/audit/ignore-comment.ts';
import type { IgnoreComment } from '../../../shared/audit/ignore-forms.ts';
import { cpuMs } from '../../support/cpu-time.ts';

type Row = readonly [string, Partial<IgnoreComment>];

describe('ignoreComments', () => {
  it.each<Row>([
    [
      '# assay: ignore dockerfile/user-root until=2027-01-31 because the CI image installs packages',
      {
        tool: 'assay',
        ids: ['dockerfile/user-root'],
        reach: 'next',
        expires: '2027-01-31',
        reason: 'the CI image installs packages',
        lacksReason: false,
      },
    ],
    [
      'USER root # assay: ignore DL3002, DS-0002 because x',
      { ids: ['DL3002', 'DS-0002'], reach: 'line' },
    ],
    ['<!-- assay: ignore a/b because c -->', { ids: ['a/b'], reason: 'c' }],
    ['# assay: ignore a/b', { ids: ['a/b'], lacksReason: true }],
    [
      '# hadolint ignore=DL3006,SC1091',
      { tool: 'hadolint', ids: ['DL3006', 'SC1091'], reach: 'next' },
    ],
    ['# hadolint global ignore=DL3006', { tool: 'hadolint', reach: 'file' }],
    [
      '# check=skip=JSONArgsRecommended,StageNameCasing;error=true',
      { tool: 'BuildKit', ids: ['JSONArgsRecommended', 'StageNameCasing'], reach: 'file' },
    ],
    [
      '  uses: a/b@v1 # zizmor: ignore[unpinned-uses] reviewed',
      { tool: 'zizmor', ids: ['unpinned-uses'], reach: 'line', reason: 'reviewed' },
    ],
    [
      '#checkov:skip=CKV_DOCKER_2:no health check',
      { tool: 'Checkov', ids: ['CKV_DOCKER_2'], reach: 'file', reason: 'no health check' },
    ],
    ['#trivy:ignore:AVD-DS-0002', { tool: 'Trivy', ids: ['AVD-DS-0002'], reach: 'next' }],
    [
      'USER root #trivy:ignore:DS-0002:exp:2027-01-02',
      { ids: ['DS-0002'], reach: 'line', expires: '2027-01-01' },
    ],
    ['# kics-scan ignore-line', { tool: 'KICS', ids: ['*'], reach: 'next' }],
    ['# kics-scan ignore', { ids: ['*'], reach: 'file' }],
    ['# kics-scan disable=last_user_is_root', { ids: ['last_user_is_root'], reach: 'file' }],
    [
      'USER root # nosemgrep: dockerfile.security.last-user-is-root',
      { tool: 'Semgrep', ids: ['dockerfile.security.last-user-is-root'], reach: 'line' },
    ],
    ['// nosemgrep', { ids: ['*'], reach: 'next' }],
    ['key = "x" # gitleaks:allow', { tool: 'gitleaks', ids: ['secret/*'], reach: 'line' }],
    ['key = "x" // betterleaks:allow', { ids: ['secret/*'] }],
    ['key = "x" # trufflehog:ignore', { tool: 'TruffleHog', ids: ['secret/*'] }],
    ['key = "x" # pragma: allowlist secret', { tool: 'detect-secrets', reach: 'line' }],
    ['# pragma: allowlist nextline secret', { reach: 'next' }],
    ['// secretlint-disable-next-line', { tool: 'secretlint', reach: 'next' }],
    ['<!-- secretlint-disable -->', { reach: 'rest' }],
    ['// secretlint-disable -- a sample', { reach: 'rest' }],
  ])('parses the comment `%s`', (line, expected) => {
    expect(ignoreComments(line)).toMatchObject([expected]);
  });

  it('returns all BuildKit checks for `all`', () => {
    const [{ ids = [] } = {}] = ignoreComments('# check=skip=all');
    expect(ids).toEqual(expect.arrayContaining(['UndefinedVar', 'WorkdirRelativePath']));
  });

  it.each([
    'RUN echo ignore=DL3006',
    '# please ignore this rule',
    '# assay ignores nothing here',
    'RUN skip --disable x',
    'checkov:skip=CKV_1',
    // Conditions that limit the comment
    '#trivy:ignore:DS-0002:ws:dev',
    '#trivy:ignore:DS-0002:exp:2020-01-01:ws:dev',
    '#trivy:ignore:DS-0002:exp:never',
    '#trivy:ignore:DS-0002:exp:2027-02-30',
    '# secretlint-disable @secretlint/secretlint-rule-aws',
    '/* secretlint-disable */',
    'a text about secretlint-disable and more',
    '# checkov:skip=CKV_K8S_20',
    '# assay: ignore a/b until=2027-99-99 because c',
    // No comment of the tool
    'key = "x" # GITLEAKS:ALLOW',
    'RUN echo kics-scan ignore',
    'USER root # kics-scan ignore-line',
    '# kics-scan ignored',
    'key = "pragma: allowlist secret"',
  ])('does not treat `%s` as a comment that suppresses findings', (line) => {
    expect(ignoreComments(line)).toEqual([]);
  });

  it.each(['# assay: ignore ', '# hadolint ignore=', '# nosemgrep: ', '# trivy:ignore:'])(
    'reads any text after `%s` in linear time',
    (start) => {
      const ms = cpuMs(() => {
        for (let round = 0; round < 20; round += 1) {
          ignoreComments(`${start}${'a, '.repeat(600)}!`);
          ignoreComments(`${start}${'because '.repeat(240)}`);
        }
      });
      expect(ms).toBeLessThan(1_000);
    },
  );
});
