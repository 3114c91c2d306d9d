import { describe } from '@jest/globals';
import { MONITORING_RULES } from '../../../../shared/secrets/rules/monitoring.ts';
import { describeRules } from '../../../support/describe-secret-rules.ts';

describe('MONITORING_RULES', () => {
  describeRules(MONITORING_RULES, [
    ['datadog-key', 'DD_API_KEY={h32}'],
    ['datadog-key', 'datadog_app_key = "{h40}"'],
    ['new-relic-key', 'NRAK-{Z27}'],
    ['new-relic-key', 'key {h36}NRAL'],
    ['new-relic-key', 'px-api-{uuid}'],
    ['new-relic-key', 'NEW_RELIC_VALUE={h40}'],
    ['grafana-token', 'glsa_{A32}_{h8}'],
    ['grafana-token', 'glc_eyJ{A60}'],
    ['sentry-token', 'sntryu_{h64}'],
    ['sentry-token', 'sntrys_eyJ{A80}=_{A43}'],
    ['sentry-token', 'SENTRY_VALUE={h64}'],
    ['dynatrace-token', 'dt0c01.{Z24}.{Z64}'],
    ['sumologic-key', 'SUMO_VALUE={a64}'],
    ['honeycomb-key', 'HONEYCOMB_VALUE={A22}'],
    ['honeycomb-key', 'hcaik_{a58}'],
    ['launchdarkly-key', 'sdk-{uuid}'],
    ['launchdarkly-key', 'LAUNCHDARKLY_VALUE={w40}'],
    ['elastic-key', 'ELASTIC_VALUE={A58}=='],
    ['elastic-key', 'essu_{A80}'],
    ['posthog-key', 'phx_{A43}'],
  ]);
});
