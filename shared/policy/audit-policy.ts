import type { AuditPolicy } from '../model/audit-policy.ts';

/** Settings that neither an input nor the policy file states. */
export const DEFAULT_AUDIT_POLICY: AuditPolicy = {
  profile: 'essential',
  failOn: 'high',
  scope: 'auto',
  templates: 'allow',
  inline: 'auto',
  rules: {},
  registries: [],
  exclude: [],
  ignore: [],
};
