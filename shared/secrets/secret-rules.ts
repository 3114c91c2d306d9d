import type { SecretRule } from './rule.ts';
import { AI_RULES } from './rules/ai.ts';
import { CLOUD_RULES } from './rules/clouds.ts';
import { DATA_RULES } from './rules/data.ts';
import { GENERIC_RULES } from './rules/generic.ts';
import { IDENTITY_RULES } from './rules/identity.ts';
import { KEY_RULES } from './rules/keys.ts';
import { MESSAGE_RULES } from './rules/messages.ts';
import { MONITORING_RULES } from './rules/monitoring.ts';
import { NAMED_SERVICE_RULES } from './rules/named-services.ts';
import { OTHER_SERVICE_RULES } from './rules/other-services.ts';
import { PACKAGE_RULES } from './rules/packages.ts';
import { PAYMENT_RULES } from './rules/payments.ts';
import { SOCIAL_RULES } from './rules/social.ts';
import { SOURCE_HOST_RULES } from './rules/source-hosts.ts';
import { WORK_TOOL_RULES } from './rules/work-tools.ts';

/** All rules. If several rules match the same text with equally strong evidence, the first of them takes precedence. */
export const SECRET_RULES: readonly SecretRule[] = [
  ...CLOUD_RULES,
  ...SOURCE_HOST_RULES,
  ...PACKAGE_RULES,
  ...AI_RULES,
  ...PAYMENT_RULES,
  ...MESSAGE_RULES,
  ...MONITORING_RULES,
  ...DATA_RULES,
  ...IDENTITY_RULES,
  ...WORK_TOOL_RULES,
  ...KEY_RULES,
  ...SOCIAL_RULES,
  ...OTHER_SERVICE_RULES,
  ...NAMED_SERVICE_RULES,
  ...GENERIC_RULES,
];
