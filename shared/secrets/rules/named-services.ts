/** Rules for keys without a distinctive format. They are identified by the name of their service. */
import { assigned, type SecretRule } from '../rule.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

export const NAMED_SERVICE_RULES: readonly SecretRule[] = [
  assigned(
    ['configcat-key', 'ConfigCat SDK key'],
    ['configcat'],
    '(?:configcat-sdk-\\d/)?[\\w-]{22}/[\\w-]{22}',
  ),
  assigned(['greptile-key', 'Greptile API key'], ['greptile'], '[a-z0-9+/]{48}', {
    minEntropy: 3.5,
  }),
  assigned(['klaviyo-key', 'Klaviyo private key'], ['klaviyo'], 'pk_[a-z0-9]{34}'),
  assigned(
    ['openweather-key', 'OpenWeather API key'],
    ['openweather', 'pyowm', 'owm_'],
    '[a-z0-9]{32}',
    { minEntropy: 3.2 },
  ),
  assigned(
    ['wandb-key', 'Weights & Biases API key'],
    ['wandb', 'weights_and_biases'],
    '[a-f0-9]{40}|[a-z0-9]{86}',
    { minEntropy: 3 },
  ),
  assigned(['amplitude-key', 'Amplitude secret key'], ['amplitude'], '[a-f0-9]{32}', {
    minEntropy: 3,
  }),
  assigned(['fastly-token', 'Fastly API token'], ['fastly'], '[\\w=-]{32}', { minEntropy: 3.3 }),
  assigned(['linode-token', 'Linode API token'], ['linode'], '[a-f0-9]{64}', { minEntropy: 3 }),
  assigned(['hetzner-token', 'Hetzner Cloud token'], ['hetzner', 'hcloud'], '[A-Za-z0-9]{64}', {
    minEntropy: 3.5,
  }),
  assigned(
    ['pagerduty-key', 'PagerDuty API key'],
    ['pagerduty', 'pager_duty'],
    'u\\+[\\w-]{18}|[\\w+-]{20}',
    { minEntropy: 3.2 },
  ),
  assigned(['postmark-token', 'Postmark server token'], ['postmark'], UUID),
  assigned(['rapidapi-key', 'RapidAPI key'], ['rapidapi', 'rapid_api', 'rapid-api'], '[\\w-]{50}', {
    minEntropy: 3.2,
  }),
  assigned(
    ['codeclimate-reporter-id', 'Code Climate reporter ID'],
    ['cc_test_reporter_id'],
    '[a-f0-9]{64}',
    { severity: 'low' },
  ),
];
