/** Rules for cloud provider secrets. Each provider's documentation describes the formats. */
import { nearbyAwsSecret } from '../aws-secret.ts';
import { assigned, custom, type SecretRule, token } from '../rule.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

const AWS_KEY = ['aws-access-key', 'AWS access key'] as const;
const AWS_SESSION = ['aws-session-token', 'AWS session token'] as const;
const BEDROCK = ['aws-bedrock-key', 'Amazon Bedrock API key'] as const;
const AZURE_STORAGE = ['azure-storage-key', 'Azure storage account key'] as const;
const AZURE_CONNECTION = ['azure-connection-string', 'Azure connection string'] as const;
const AZURE_DEVOPS = ['azure-devops-token', 'Azure DevOps access token'] as const;
const ALIBABA = ['alibaba-key', 'Alibaba Cloud access key'] as const;
const HEROKU = ['heroku-key', 'Heroku API key'] as const;
const FLYIO = ['flyio-token', 'Fly.io access token'] as const;
const CLOUDFLARE = ['cloudflare-token', 'Cloudflare API token'] as const;
const VERCEL = ['vercel-token', 'Vercel access token'] as const;
const NETLIFY = ['netlify-token', 'Netlify access token'] as const;
const SCALEWAY = ['scaleway-key', 'Scaleway API key'] as const;
const YANDEX = ['yandex-key', 'Yandex Cloud key'] as const;
const EXOSCALE = ['exoscale-key', 'Exoscale API key'] as const;
const AIVEN = ['aiven-token', 'Aiven token or password'] as const;

const AWS_PAGE = { revokeUrl: 'https://console.aws.amazon.com/iam/home#/security_credentials' };
const AZURE_PAGE = { revokeUrl: 'https://portal.azure.com/' };
const CLOUDFLARE_PAGE = { revokeUrl: 'https://dash.cloudflare.com/profile/api-tokens' };
const AWS_KEY_ID = '(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}';

export const CLOUD_RULES: readonly SecretRule[] = [
  token(AWS_KEY, ['akia', 'asia', 'abia', 'acca', 'a3t'], AWS_KEY_ID, {
    ...AWS_PAGE,
    minEntropy: 3,
  }),
  assigned(
    AWS_KEY,
    ['aws_secret', 'aws-secret', 'awssecret', 'aws.secret', 'secret_access_key', 'secretaccesskey'],
    '[A-Za-z0-9/+]{40}',
    { ...AWS_PAGE, minEntropy: 3.5 },
  ),
  assigned(AWS_KEY, ['secret-access-key', 'secretkey', 'secret_key'], '[A-Za-z0-9/+]{40}', {
    ...AWS_PAGE,
    minEntropy: 4.2,
  }),
  custom(AWS_KEY, ['akia', 'asia'], nearbyAwsSecret, AWS_PAGE),
  assigned(
    AWS_SESSION,
    ['session_token', 'sessiontoken', 'session-token', 'security_token', 'security-token'],
    '[A-Za-z0-9/+=]{100,512}',
    { ...AWS_PAGE, minEntropy: 4 },
  ),
  token(
    AWS_SESSION,
    ['iqojb3jpz2lux2', 'fwogzxivyxdz'],
    '(?:IQoJb3JpZ2luX2|FwoGZXIvYXdz)[\\w/+=]{80,512}',
    AWS_PAGE,
  ),
  token(
    BEDROCK,
    ['abskqmvkcm9ja0fqsutles'],
    'ABSKQmVkcm9ja0FQSUtleS[\\w+/]{80,300}={0,2}',
    AWS_PAGE,
  ),
  token(BEDROCK, ['bedrock-api-key-'], 'bedrock-api-key-[\\w+/=]{50,512}', AWS_PAGE),
  token(['gcp-api-key', 'Google API key'], ['aiza'], 'AIza[\\w-]{35}(?![\\w-])', {
    minEntropy: 3.5,
    revokeUrl: 'https://console.cloud.google.com/apis/credentials',
  }),
  token(AZURE_STORAGE, ['accountkey='], 'AccountKey=([A-Za-z0-9+/]{86}==)', {
    ...AZURE_PAGE,
    showsPrefix: false,
    ignoresCase: true,
  }),
  assigned(
    AZURE_STORAGE,
    ['storage', 'account_key', 'accountkey', 'azure'],
    '[A-Za-z0-9+/]{86}==',
    AZURE_PAGE,
  ),
  token(
    ['azure-client-secret', 'Microsoft Entra client secret'],
    tilde(),
    '\\dQ~[\\w~.-]{31,34}(?![\\w~.-])',
    {
      ...AZURE_PAGE,
      before: '(?:^|[^\\w~.-])([\\w~.-]{3})',
      minEntropy: 3,
    },
  ),
  token(AZURE_CONNECTION, ['sharedaccesskey='], 'SharedAccessKey=([A-Za-z0-9+/]{43}=)', {
    ...AZURE_PAGE,
    showsPrefix: false,
    ignoresCase: true,
  }),
  token(
    AZURE_CONNECTION,
    ['azconfig.io;'],
    'azconfig\\.io;Id=[\\w+/:=-]{4,100};Secret=([A-Za-z0-9+/]{40,100}={0,2})',
    { ...AZURE_PAGE, showsPrefix: false, ignoresCase: true },
  ),
  token(AZURE_CONNECTION, ['&sig=', '?sig='], '[&?]sig=([\\w%+/]{40,70}(?:%3D|=))', {
    ...AZURE_PAGE,
    showsPrefix: false,
    ignoresCase: true,
    minEntropy: 4,
  }),
  token(AZURE_DEVOPS, ['azdo'], 'AZDO[A-Za-z0-9]{4}', {
    before: '(?:^|[^A-Za-z0-9])([A-Za-z0-9]{76})',
  }),
  assigned(
    AZURE_DEVOPS,
    [
      'azure_devops',
      'azuredevops',
      'azure-devops',
      'azure devops',
      'vsts',
      'azdo',
      'devops',
      'visualstudio',
    ],
    '[a-z2-7]{52}',
    { minEntropy: 3.5 },
  ),
  token(
    ['azure-storage-key', 'Azure service key'],
    ['jqqj99', 'jqqj9d'],
    'JQQJ9[9D][A-Za-z0-9]{26}',
    {
      ...AZURE_PAGE,
      before: '(?:^|[^A-Za-z0-9])([A-Za-z0-9]{52})',
    },
  ),
  token(ALIBABA, ['ltai'], 'LTAI[A-Za-z0-9]{12,24}', { minEntropy: 3 }),
  assigned(ALIBABA, ['alibaba', 'aliyun', 'alicloud'], '[a-z0-9]{30}', { minEntropy: 3 }),
  token(
    ['digitalocean-token', 'DigitalOcean token'],
    ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    'do[opr]_v1_[a-f0-9]{64}',
    {
      ignoresCase: true,
      revokeUrl: 'https://cloud.digitalocean.com/account/api/tokens',
    },
  ),
  token(HEROKU, ['hrku-'], 'HRKU-[\\w-]{36,70}', {
    revokeUrl: 'https://dashboard.heroku.com/account',
  }),
  assigned(HEROKU, ['heroku'], UUID),
  token(FLYIO, ['flyv1 fm'], 'FlyV1 fm\\d[a-z]?_[\\w+/=,-]{60,512}', {
    revokeUrl: 'https://fly.io/user/personal_access_tokens',
  }),
  token(FLYIO, ['fo1_'], 'fo1_[\\w-]{43}'),
  token(FLYIO, ['fm1r_', 'fm1a_', 'fm2_'], 'fm(?:1[ar]|2)_[\\w+/-]{60,512}={0,3}'),
  token(
    CLOUDFLARE,
    ['cfut_', 'cfat_', 'cfk_'],
    'cf(?:ut|at|k)_[A-Za-z0-9]{40}[a-f0-9]{8}',
    CLOUDFLARE_PAGE,
  ),
  assigned(CLOUDFLARE, ['cloudflare', 'cf_api', 'cf_token'], '[\\w-]{40}', {
    ...CLOUDFLARE_PAGE,
    minEntropy: 3.3,
  }),
  assigned(
    ['cloudflare-global-key', 'Cloudflare global API key'],
    ['cloudflare', 'cf_api'],
    '[a-f0-9]{37}',
    CLOUDFLARE_PAGE,
  ),
  token(
    ['cloudflare-origin-key', 'Cloudflare origin CA key'],
    ['v1.0-'],
    'v1\\.0-[a-f0-9]{24}-[a-f0-9]{146}',
    CLOUDFLARE_PAGE,
  ),
  token(VERCEL, ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], 'vc[piark]_[A-Za-z0-9]{50,60}', {
    revokeUrl: 'https://vercel.com/account/tokens',
  }),
  assigned(VERCEL, ['vercel', 'zeit'], '[A-Za-z0-9]{24}', { minEntropy: 3.2 }),
  token(NETLIFY, ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'], 'nf[pcoub]_[A-Za-z0-9]{36}', {
    revokeUrl: 'https://app.netlify.com/user/applications',
  }),
  assigned(NETLIFY, ['netlify'], '[\\w=-]{40,46}', { minEntropy: 3.2 }),
  token(['render-key', 'Render API key'], ['rnd_'], 'rnd_[A-Za-z0-9]{28,36}', { minEntropy: 3 }),
  token(SCALEWAY, ['scw'], 'SCW[A-Z0-9]{17}', { minEntropy: 3, severity: 'low' }),
  assigned(SCALEWAY, ['scw_secret', 'scaleway'], UUID, {
    revokeUrl: 'https://console.scaleway.com/iam/api-keys',
  }),
  assigned(
    ['ibm-cloud-key', 'IBM Cloud API key'],
    ['ibm', 'bluemix', 'softlayer'],
    '[\\w-]{44}|[a-z0-9]{64}',
    {
      minEntropy: 3.2,
      revokeUrl: 'https://cloud.ibm.com/iam/apikeys',
    },
  ),
  assigned(
    ['ovh-key', 'OVHcloud API key'],
    ['ovh_', 'ovh-', 'ovh.', 'ovhcloud'],
    '[A-Za-z0-9]{32}',
    { minEntropy: 3.2 },
  ),
  token(YANDEX, ['aqvn'], 'AQVN[\\w-]{35,38}', { minEntropy: 3.5 }),
  token(YANDEX, ['t1.'], 't1\\.[\\w-]{8,300}={0,2}\\.[\\w-]{86}={0,2}', { minEntropy: 3.5 }),
  token(YANDEX, ['ycaj', 'ycn', 'ycm', 'yco', 'ycp'], 'YC[\\w-]{38}(?![\\w-])', { minEntropy: 4 }),
  assigned(YANDEX, ['yandex'], 'YC[\\w-]{38}|AQVN[\\w-]{35,38}|y0_[\\w-]{40,70}', {
    minEntropy: 3,
  }),
  assigned(['civo-key', 'Civo API key'], ['civo'], '[A-Za-z0-9]{50}', { minEntropy: 3.5 }),
  token(EXOSCALE, ['exo'], 'EXO[a-f0-9]{24}', { severity: 'low', minEntropy: 3 }),
  assigned(EXOSCALE, ['exoscale'], '[\\w-]{43}', { minEntropy: 3.5 }),
  token(
    ['tailscale-key', 'Tailscale key'],
    ['tskey-'],
    'tskey-(?:[a-z]{3,12}-)?[A-Za-z0-9]{6,30}(?:-[A-Za-z0-9]{6,64})?',
    {
      minEntropy: 3,
      revokeUrl: 'https://login.tailscale.com/admin/settings/keys',
    },
  ),
  token(AIVEN, ['avns_'], 'AVNS_[\\w-]{19}', { minEntropy: 3 }),
  assigned(AIVEN, ['aiven'], '[\\w/+=-]{200,400}', { minEntropy: 4 }),
];

/**
 * Returns the keywords `0q~` to `9q~`. The digit is part of each keyword, because `q~` alone would be too short for a
 * keyword.
 */
function tilde(): readonly string[] {
  return [...'0123456789'].map((digit) => `${digit}q~`);
}
