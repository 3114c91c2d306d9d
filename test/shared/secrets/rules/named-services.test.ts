import { describe } from '@jest/globals';
import { NAMED_SERVICE_RULES } from '../../../../shared/secrets/rules/named-services.ts';
import { describeRules } from '../../../support/describe-secret-rules.ts';

describe('NAMED_SERVICE_RULES', () => {
  describeRules(NAMED_SERVICE_RULES, [
    ['klaviyo-key', 'KLAVIYO_VALUE=pk_{a34}'],
    ['configcat-key', 'CONFIGCAT_VALUE={A22}/{A22}'],
    ['greptile-key', 'GREPTILE_VALUE={b48}'],
    ['openweather-key', 'OPENWEATHER_VALUE={h32}'],
    ['wandb-key', 'WANDB_VALUE={h40}'],
    ['amplitude-key', 'AMPLITUDE_VALUE={h32}'],
    ['fastly-token', 'FASTLY_VALUE={A32}'],
    ['linode-token', 'LINODE_VALUE={h64}'],
    ['hetzner-token', 'HCLOUD_VALUE={A64}'],
    ['pagerduty-key', 'PAGERDUTY_VALUE={A20}'],
    ['postmark-token', 'POSTMARK_VALUE={uuid}'],
    ['rapidapi-key', 'RAPIDAPI_VALUE={A50}'],
    ['codeclimate-reporter-id', 'CC_TEST_REPORTER_ID={h64}'],
  ]);
});
