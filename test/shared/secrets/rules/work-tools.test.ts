import { describe } from '@jest/globals';
import { WORK_TOOL_RULES } from '../../../../shared/secrets/rules/work-tools.ts';
import { describeRules } from '../../../support/describe-secret-rules.ts';

describe('WORK_TOOL_RULES', () => {
  describeRules(WORK_TOOL_RULES, [
    ['atlassian-token', 'ATATT3{w186}'],
    ['atlassian-token', 'JIRA_VALUE={A24}'],
    ['notion-token', 'ntn_{n11}{A35}'],
    ['notion-token', 'secret_{A43}'],
    ['linear-key', 'lin_api_{A40}'],
    ['linear-key', 'LINEAR_VALUE={h32}'],
    ['asana-secret', 'ASANA_VALUE={a32}'],
    ['figma-token', 'figd_{w40}'],
    ['figma-token', 'FIGMA_VALUE={n6}-{uuid}'],
    ['hubspot-key', 'pat-na1-{uuid}'],
    ['hubspot-key', 'HUBSPOT_VALUE={uuid}'],
    ['zendesk-secret', 'ZENDESK_VALUE={a40}'],
    ['typeform-token', 'tfp_{w59}'],
    ['postman-key', 'PMAK-{h24}-{h34}'],
    ['contentful-token', 'CFPAT-{w43}'],
    ['contentful-token', 'CONTENTFUL_VALUE={w43}'],
    ['dropbox-token', 'sl.{w140}'],
    ['dropbox-token', 'DROPBOX_VALUE={a15}'],
    ['intercom-key', 'INTERCOM_VALUE={w60}'],
  ]);
});
