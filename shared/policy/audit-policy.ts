import {
  type AUDIT_FAIL_ON,
  type AuditPolicy,
  type AuditSection,
  type AuditSettings,
  CHOSEN_PROFILES,
} from '../model/audit-policy.ts';
import type { SCOPES } from '../model/policy.ts';
import type { ContestedSetting } from './scan-policy.ts';

/** Default values. They apply to settings that neither an input nor the policy file sets. */
export const DEFAULT_AUDIT_POLICY: AuditPolicy = {
  profile: 'essential',
  failOn: 'high',
  scope: 'auto',
  templates: 'allow',
  undecided: 'allow',
  inline: undefined,
  rules: {},
  registries: [],
  pins: undefined,
  owner: undefined,
  actions: undefined,
  allowedSecrets: undefined,
  cooldownDays: undefined,
  custom: undefined,
  // The newest version that the rules support.
  kubernetesVersion: '1.34',
  clusterPolicies: undefined,
  image: undefined,
  exclude: [],
  baseline: '.assay-baseline.json',
  ignore: [],
};

/** The values of each setting, from strictest to weakest. */
const STRICTNESS: readonly {
  readonly key: keyof AuditSettings;
  readonly name: string;
  readonly values: readonly string[];
}[] = [
  { key: 'profile', name: 'profile', values: CHOSEN_PROFILES.toReversed() },
  {
    key: 'failOn',
    name: 'fail-on',
    values: [
      'none',
      'low',
      'medium',
      'high',
      'critical',
      'new',
      'never',
    ] satisfies typeof AUDIT_FAIL_ON,
  },
  {
    key: 'scope',
    name: 'scope',
    values: ['all', 'auto', 'new'] satisfies (typeof SCOPES)[number][],
  },
];

/**
 * Combines the inputs and the policy file into one policy. If both set a value, the stricter one applies. All other
 * rules can be set only in the file.
 */
export function auditPolicyFrom(
  inputs: Partial<AuditSettings>,
  file: AuditSection = {},
): { readonly policy: AuditPolicy; readonly contested: readonly ContestedSetting[] } {
  const contested: ContestedSetting[] = [];
  const settings = STRICTNESS.map(({ key, name, values }) => {
    const [input, stated] = [inputs[key], file[key]];
    const given = [input, stated].filter((value) => value !== undefined);
    const holds = values.find((value) => given.some((each) => each === value));
    if (given.length === 2 && input !== stated) {
      contested.push({ name, input: input ?? '', file: stated ?? '', holds: holds ?? '' });
    }
    return [key, holds ?? DEFAULT_AUDIT_POLICY[key]];
  });
  const { registries = [], kubernetes, ignore = [], ...rest } = file;
  const stated = Object.entries(rest).filter(([, value]) => value !== undefined);
  // Each value is already known to be valid for its key.
  const chosen = Object.fromEntries(settings) as AuditSettings;
  const policy = {
    ...DEFAULT_AUDIT_POLICY,
    ...(Object.fromEntries(stated) as Partial<AuditPolicy>),
    ...chosen,
    registries: registries.map((each) => (each.endsWith('/') ? each : `${each}/`)),
    kubernetesVersion: kubernetes?.version ?? DEFAULT_AUDIT_POLICY.kubernetesVersion,
    clusterPolicies: kubernetes?.policies,
    ignore,
  };
  return { policy, contested };
}
