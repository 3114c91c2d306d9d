/** Rules for office and collaboration tool secrets. */
import { assigned, type SecretRule, token } from '../rule.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const ATLASSIAN = ['atlassian-token', 'Atlassian API token'] as const;
const ATLASSIAN_PAGE = { revokeUrl: 'https://id.atlassian.com/manage-profile/security/api-tokens' };
const NOTION = ['notion-token', 'Notion integration token'] as const;
const ASANA = ['asana-secret', 'Asana secret'] as const;
const LINEAR = ['linear-key', 'Linear API key'] as const;
const FIGMA = ['figma-token', 'Figma access token'] as const;
const HUBSPOT = ['hubspot-key', 'HubSpot token'] as const;
const CONTENTFUL = ['contentful-token', 'Contentful token'] as const;
const DROPBOX = ['dropbox-token', 'Dropbox access token'] as const;

export const WORK_TOOL_RULES: readonly SecretRule[] = [
  token(ATLASSIAN, ['atatt3'], 'ATATT3[\\w=-]{160,200}', ATLASSIAN_PAGE),
  assigned(
    ATLASSIAN,
    ['atlassian', 'jira', 'confluence'],
    '[A-Za-z0-9]{20}[a-f0-9]{4}|[A-Za-z0-9]{24}',
    { ...ATLASSIAN_PAGE, minEntropy: 3.2 },
  ),
  token(NOTION, ['ntn_'], 'ntn_\\d{11}[A-Za-z0-9]{35}', {
    revokeUrl: 'https://www.notion.so/profile/integrations',
  }),
  token(NOTION, ['secret_'], 'secret_[A-Za-z0-9]{43}', { minEntropy: 4 }),
  token(LINEAR, ['lin_api_', 'lin_oauth_'], 'lin_(?:api_[A-Za-z0-9]{40}|oauth_[a-f0-9]{64})', {
    revokeUrl: 'https://linear.app/settings/api',
  }),
  assigned(LINEAR, ['linear'], '[a-f0-9]{32}', { minEntropy: 3.2 }),
  token(ASANA, ['/120', '/119', '/118', '/121'], '/1[12]\\d{11,16}:[a-f0-9]{32}', {
    before: '([12])',
  }),
  assigned(ASANA, ['asana'], '[a-z0-9]{32}|\\d{16}', { minEntropy: 2.2 }),
  token(
    FIGMA,
    ['figd_', 'figo_', 'figu_', 'figor_', 'figoh_'],
    'fig(?:d|o|u|or|oh)_[\\w-]{38,60}',
    { minEntropy: 3 },
  ),
  assigned(FIGMA, ['figma'], `\\d{6}-${UUID}|fig[a-z]{1,2}_[\\w-]{38,60}`),
  token(HUBSPOT, ['pat-na', 'pat-eu', 'pat-ap'], `pat-(?:na|eu|ap)\\d-${UUID}`, {
    ignoresCase: true,
    revokeUrl: 'https://app.hubspot.com/private-apps',
  }),
  assigned(HUBSPOT, ['hubspot', 'hapikey', 'hubapi'], UUID),
  assigned(['zendesk-secret', 'Zendesk secret'], ['zendesk'], '[a-z0-9]{40}|[a-f0-9]{64}', {
    minEntropy: 3,
  }),
  token(['typeform-token', 'Typeform token'], ['tfp_'], 'tfp_[\\w.=-]{40,70}', { minEntropy: 3 }),
  token(['postman-key', 'Postman API key'], ['pmak-'], 'PMAK-[a-f0-9]{24}-[a-f0-9]{34}', {
    ignoresCase: true,
    revokeUrl: 'https://web.postman.co/settings/me/api-keys',
  }),
  token(CONTENTFUL, ['cfpat-'], 'CFPAT-[\\w-]{43}'),
  assigned(CONTENTFUL, ['contentful'], '[\\w=-]{43}', { minEntropy: 3.2 }),
  token(DROPBOX, ['sl.'], 'sl\\.(?:u\\.)?[\\w=-]{120,600}', {
    revokeUrl: 'https://www.dropbox.com/account/connected_apps',
  }),
  assigned(
    DROPBOX,
    ['dropbox'],
    'sl\\.[\\w=-]{120,600}|[a-z0-9]{11}AAAAAAAAAA[\\w=-]{43}|[a-z0-9]{15}',
    { minEntropy: 2.8 },
  ),
  assigned(['intercom-key', 'Intercom access token'], ['intercom'], '[\\w=-]{60}', {
    minEntropy: 3.2,
  }),
];
