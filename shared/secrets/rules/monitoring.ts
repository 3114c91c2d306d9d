/** Rules for monitoring service secrets. */
import { checkGrafanaCrc } from '../checksums.ts';
import { isBase64Json } from '../decoded-forms.ts';
import { assigned, type SecretRule, token } from '../rule.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const DATADOG = ['datadog-key', 'Datadog key'] as const;
const NEW_RELIC = ['new-relic-key', 'New Relic key'] as const;
const NEW_RELIC_PAGE = { revokeUrl: 'https://one.newrelic.com/api-keys', ignoresCase: true };
const GRAFANA = ['grafana-token', 'Grafana token'] as const;
const GRAFANA_PAGE = { revokeUrl: 'https://grafana.com/orgs' };
const SENTRY = ['sentry-token', 'Sentry auth token'] as const;
const SENTRY_PAGE = { revokeUrl: 'https://sentry.io/settings/auth-tokens/' };
const HONEYCOMB = ['honeycomb-key', 'Honeycomb API key'] as const;
const LAUNCHDARKLY = ['launchdarkly-key', 'LaunchDarkly key'] as const;
const ELASTIC = ['elastic-key', 'Elastic API key'] as const;

export const MONITORING_RULES: readonly SecretRule[] = [
  assigned(
    DATADOG,
    ['datadog', 'dd_api', 'dd_app', 'dd-api', 'dd-app', 'ddog'],
    '[a-z0-9]{40}|[a-f0-9]{32}|ddapp_[a-z0-9]{34}',
    { minEntropy: 3, revokeUrl: 'https://app.datadoghq.com/organization-settings/api-keys' },
  ),
  token(
    NEW_RELIC,
    ['nrak-', 'nrii-', 'nriq-', 'nraa-', 'nrjs-', 'nrra-', 'nrsp-'],
    'NR(?:AK-[A-Z0-9]{27}|I[IQ]-[\\w-]{32}|AA-[a-f0-9]{27}|JS-[a-f0-9]{19}|RA-[a-f0-9]{42}|SP-[a-z]{2}\\d\\d[A-Z0-9]{31})',
    NEW_RELIC_PAGE,
  ),
  token(NEW_RELIC, ['nral'], 'NRAL', {
    before: '(?:^|[^A-Za-z0-9])((?:[a-z]{2}\\d\\d(?:xx|x{2}))?[a-fA-F0-9x]{30,40})',
    revokeUrl: NEW_RELIC_PAGE.revokeUrl,
  }),
  token(NEW_RELIC, ['px-api-', 'px-dep-'], `px-(?:api|dep)-${UUID}`, NEW_RELIC_PAGE),
  assigned(
    NEW_RELIC,
    ['newrelic', 'new_relic', 'new-relic'],
    '[a-f0-9]{40}|[a-f0-9]{47}|[a-z0-9]{64}',
    { minEntropy: 3 },
  ),
  token(GRAFANA, ['glsa_'], 'glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}', {
    ...GRAFANA_PAGE,
    check: checkGrafanaCrc,
  }),
  token(GRAFANA, ['glc_'], 'glc_[A-Za-z0-9+/]{32,400}={0,3}', { ...GRAFANA_PAGE, minEntropy: 3 }),
  token(GRAFANA, ['eyjrijoi'], 'eyJrIjoi[A-Za-z0-9]{60,400}={0,3}', {
    ...GRAFANA_PAGE,
    check: isBase64Json,
    minEntropy: 3,
  }),
  token(
    SENTRY,
    ['sntrys_', 'sntryu_'],
    'sntry(?:s_eyJ[A-Za-z0-9+/]{40,400}={0,2}_[A-Za-z0-9+/]{43}|u_[a-f0-9]{64})',
    SENTRY_PAGE,
  ),
  assigned(SENTRY, ['sentry'], '[a-f0-9]{64}', { ...SENTRY_PAGE, minEntropy: 3 }),
  token(
    ['dynatrace-token', 'Dynatrace token'],
    ['dt0'],
    'dt0[a-z]\\d\\d\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}',
    { ignoresCase: true },
  ),
  assigned(['sumologic-key', 'Sumo Logic key'], ['sumo'], '[a-z0-9]{64}|su[a-z0-9]{12}', {
    minEntropy: 3,
    revokeUrl: 'https://service.sumologic.com/ui/#/preferences',
  }),
  token(
    HONEYCOMB,
    ['hcaik_', 'hcbik_', 'hcmik_', 'hcxik_', 'hcaic_', 'hcamk_'],
    'hc[a-z](?:ik|lk|mk|ic)_[a-z0-9]{50,64}',
  ),
  assigned(HONEYCOMB, ['honeycomb'], '[A-Za-z0-9]{22,23}|[a-f0-9]{32}', { minEntropy: 3 }),
  token(LAUNCHDARKLY, ['sdk-', 'api-', 'rel-'], `(?:sdk|api|rel)-${UUID}`, {
    revokeUrl: 'https://app.launchdarkly.com/settings/authorization',
  }),
  assigned(LAUNCHDARKLY, ['launchdarkly'], `[\\w=-]{40}|(?:api|sdk|mob|rel)-${UUID}`, {
    minEntropy: 3,
  }),
  token(ELASTIC, ['essu_'], 'essu_[\\w=-]{60,120}'),
  assigned(ELASTIC, ['elastic', 'es_api', 'elk_'], '[A-Za-z0-9]{58}==|[A-Za-z0-9_-]{56,60}={0,2}', {
    minEntropy: 3.5,
  }),
  token(['posthog-key', 'PostHog personal API key'], ['phx_'], 'phx_[A-Za-z0-9]{40,60}', {
    minEntropy: 3,
  }),
];
