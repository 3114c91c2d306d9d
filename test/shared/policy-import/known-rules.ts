import type { KnownRule } from '../../../shared/policy-import/foreign-tool.ts';

/** Some audit rules, with the IDs of the same rules in other tools. */
export const KNOWN_RULES: readonly KnownRule[] = [
  { id: 'dockerfile/user-root', aliases: ['DL3002', 'DS-0002'] },
  { id: 'dockerfile/user-missing', aliases: ['CKV_DOCKER_3', 'missing-user'] },
  { id: 'dockerfile/image-not-pinned', aliases: ['unpinned-images'] },
  {
    id: 'dockerfile/system-package-unpinned',
    aliases: ['DL3008', 'DL3018'],
    variants: { apt: ['DL3008'], apk: ['DL3018'] },
  },
  { id: 'dockerfile/tool-choice', aliases: ['DL3003', 'DL4001', 'DS-0013', 'DS-0014'] },
  { id: 'dockerfile/tls-check-off', aliases: ['CKV2_DOCKER_2', 'CKV2_DOCKER_3'] },
  { id: 'kubernetes/privileged', aliases: ['KSV-0017', 'CKV_K8S_16'] },
  { id: 'kubernetes/host-network', aliases: ['host-network'] },
  { id: 'kubernetes/probe-missing', aliases: ['no-liveness-probe', 'no-readiness-probe'] },
  { id: 'rbac/wildcard-all', aliases: ['wildcard-in-rules'] },
  { id: 'workflow/uses-unpinned', aliases: ['unpinned-uses'] },
  { id: 'workflow/image-unpinned', aliases: ['unpinned-images'] },
  { id: 'workflow/credentials-persisted', aliases: ['artipacked'] },
  { id: 'secret/github-pat', aliases: [] },
  { id: 'secret/aws-access-key', aliases: [] },
  { id: 'secret/aws-secret-key', aliases: [] },
  { id: 'secret/generic-assignment', aliases: [] },
  { id: 'secret/password-assignment', aliases: [] },
];
