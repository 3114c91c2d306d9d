import { describe, expect, it } from '@jest/globals';
import {
  areaOf,
  CHECKOV,
  HADOLINT,
  kubeLinter,
  rulesOf,
  TRIVY,
  ZIZMOR,
} from '../../../shared/policy-import/foreign-tool.ts';
import { KNOWN_RULES } from './known-rules.ts';

const KUBE_LINTER = kubeLinter(KNOWN_RULES);

describe('rulesOf', () => {
  it.each([
    ['DL3002', HADOLINT, ['dockerfile/user-root']],
    ['dl3002', HADOLINT, ['dockerfile/user-root']],
    ['DL3008', HADOLINT, ['DL3008']],
    ['DS-0002', TRIVY, ['dockerfile/user-root']],
    ['CKV_K8S_16', CHECKOV, ['kubernetes/privileged']],
    ['unpinned-images', ZIZMOR, ['workflow/image-unpinned']],
    ['host-network', KUBE_LINTER, ['kubernetes/host-network']],
  ])(
    "for another tool's ID %s, returns only the audit rules that report exactly this ID",
    (id, tool, ids) => {
      expect(rulesOf(id, [id], tool, KNOWN_RULES)).toEqual({ ids });
    },
  );

  it.each([
    ['DL4001', HADOLINT, 'dockerfile/tool-choice also reports findings that DL3003 covers'],
    [
      'CKV2_DOCKER_2',
      CHECKOV,
      'dockerfile/tls-check-off also reports findings that CKV2_DOCKER_3 covers',
    ],
    [
      'no-liveness-probe',
      KUBE_LINTER,
      'kubernetes/probe-missing also reports findings that no-readiness-probe covers',
    ],
    ['missing-user', KUBE_LINTER, 'missing-user is not the ID of an audit rule'],
    ['artipacked', HADOLINT, 'artipacked is not the ID of an audit rule'],
    ['*', ZIZMOR, '* is not the ID of an audit rule'],
  ])('rejects the ID %s', (id, tool, why) => {
    expect(rulesOf(id, [id], tool, KNOWN_RULES)).toEqual({ why });
  });

  it('accepts an ID if the file lists all IDs that the audit rule reports', () => {
    const listed = ['DL3003', 'DL4001'];
    expect(rulesOf('DL4001', listed, HADOLINT, KNOWN_RULES)).toEqual({
      ids: ['dockerfile/tool-choice'],
    });
  });
});

it('areaOf returns the first part of an ID', () => {
  expect(areaOf('secret/github-pat')).toBe('secret');
});
