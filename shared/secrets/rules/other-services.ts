/** Tokens of further services that have a prefix or a form of their own. */
import { type RuleOptions, type SecretRule, token } from '../rule.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const GUESSABLE = { isGuessable: true, showsPrefix: false, minEntropy: 1.5 };

export const OTHER_SERVICE_RULES: readonly SecretRule[] = [
  prefixed(
    'mapbox-token',
    'Mapbox secret token',
    ['sk.ey', 'tk.ey'],
    '[st]k\\.ey[\\w-]{30,400}\\.[\\w-]{22}',
    {},
  ),
  prefixed('nvidia-key', 'NVIDIA API key', ['nvapi-'], 'nvapi-[\\w-]{64}', {}),
  prefixed('tavily-key', 'Tavily API key', ['tvly-'], 'tvly-(?:dev-|prod-)?[A-Za-z0-9]{20,40}', {}),
  prefixed('jina-key', 'Jina API key', ['jina_'], 'jina_[a-f0-9]{32}[\\w-]{20,36}', {}),
  prefixed('firecrawl-key', 'Firecrawl API key', ['fc-'], 'fc-[a-f0-9]{32}', {}),
  prefixed(
    'pinecone-key',
    'Pinecone API key',
    ['pcsk_'],
    'pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{50,70}',
    {},
  ),
  prefixed('together-key', 'Together API key', ['tgp_v1_'], 'tgp_v1_[\\w-]{43}', {}),
  prefixed('cerebras-key', 'Cerebras API key', ['csk-'], 'csk-[a-z0-9]{48}', {}),
  prefixed('fireworks-key', 'Fireworks API key', ['fw_'], 'fw_[A-Za-z0-9]{24}', {
    minEntropy: 3.3,
  }),
  prefixed('cursor-key', 'Cursor API key', ['key_'], 'key_[a-f0-9]{64}', {}),
  prefixed(
    'devin-key',
    'Devin API key',
    ['apk_user_'],
    'apk_(?:user_)?[A-Za-z0-9+/]{60,300}={0,2}',
    {},
  ),
  prefixed('adafruit-key', 'Adafruit IO key', ['aio_'], 'aio_[A-Za-z0-9]{28}', {}),
  prefixed('easypost-key', 'EasyPost API key', ['ezak', 'eztk'], 'EZ[AT]K[A-Za-z0-9]{54}', {
    minEntropy: 3.5,
  }),
  prefixed('duffel-token', 'Duffel token', ['duffel_'], 'duffel_(?:test|live)_[\\w=-]{43}', {}),
  prefixed('shippo-token', 'Shippo token', ['shippo_'], 'shippo_(?:live|test)_[a-f0-9]{40}', {}),
  prefixed('frameio-token', 'Frame.io token', ['fio-u-'], 'fio-u-[\\w=-]{64}', {}),
  prefixed('prefect-key', 'Prefect API key', ['pnu_', 'pnb_'], 'pn[ub]_[A-Za-z0-9]{36}', {}),
  prefixed('readme-key', 'ReadMe API key', ['rdme_'], 'rdme_[a-z0-9]{60,80}', {}),
  prefixed(
    'brevo-key',
    'Brevo API key',
    ['xkeysib-', 'xsmtpsib-'],
    'x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{16}',
    {},
  ),
  prefixed('resend-key', 'Resend API key', ['re_'], 're_[A-Za-z0-9]{8}_[A-Za-z0-9]{24}', {
    minEntropy: 3.5,
  }),
  prefixed('infracost-key', 'Infracost API key', ['ico-'], 'ico-[A-Za-z0-9]{32}', {
    minEntropy: 3,
  }),
  prefixed('scalingo-token', 'Scalingo token', ['tk-us-'], 'tk-us-[\\w-]{48}', {}),
  prefixed(
    'defined-networking-token',
    'Defined Networking token',
    ['dnkey-'],
    'dnkey-[a-z0-9=_-]{26}-[a-z0-9=_-]{52}',
    {},
  ),
  prefixed('openshift-token', 'OpenShift token', ['sha256~'], 'sha256~[\\w-]{43}', {
    minEntropy: 3.5,
  }),
  prefixed(
    'intra42-secret',
    '42 intra client secret',
    ['s-s4t2'],
    's-s4t2(?:ud|af)-[a-f0-9]{64}',
    {},
  ),
  prefixed(
    'settlemint-token',
    'SettleMint token',
    ['sm_aat_', 'sm_pat_', 'sm_sat_'],
    'sm_[aps]at_[A-Za-z0-9]{16}',
    {},
  ),
  prefixed('maxmind-key', 'MaxMind license key', ['_mmk'], '_mmk', {
    before: '(?:^|[^A-Za-z0-9])([A-Za-z0-9]{6}_[A-Za-z0-9]{29})',
  }),
  prefixed(
    'sauce-key',
    'Sauce Labs access key',
    ['sauce_access', 'sauce-access', 'sauce'],
    `sauce[\\w.-]{0,20}["']?\\s{0,3}[=:]\\s{0,3}["']?(${UUID})`,
    { showsPrefix: false, ignoresCase: true },
  ),
  prefixed('stackhawk-key', 'StackHawk API key', ['hawk.'], 'hawk\\.[\\w-]{20}\\.[\\w-]{20}', {}),
  prefixed(
    'dependency-track-key',
    'Dependency-Track API key',
    ['odt_'],
    'odt_[A-Za-z0-9_]{32,60}',
    {},
  ),
  prefixed('wakatime-key', 'WakaTime API key', ['waka_'], `waka_(?:[a-z]{3}_)?${UUID}`, {}),
  prefixed('runpod-key', 'RunPod API key', ['rpa_'], 'rpa_[A-Z0-9]{40,48}', {}),
  prefixed('apify-token', 'Apify token', ['apify_api_'], 'apify_api_[A-Za-z0-9]{36}', {}),
  prefixed(
    'paddle-key',
    'Paddle API key',
    ['pdl_live_apikey_'],
    'pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}',
    {},
  ),
  prefixed('clickup-token', 'ClickUp token', ['pk_'], 'pk_\\d{7,10}_[A-Z0-9]{32}', {}),
  prefixed('klaviyo-key', 'Klaviyo private key', ['pk_'], 'pk_[a-f0-9]{34}', { minEntropy: 3.2 }),
  prefixed(
    'cockroach-key',
    'CockroachDB Cloud key',
    ['ccdb1_'],
    'CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}',
    {},
  ),
  prefixed('endor-key', 'Endor Labs API key', ['endr+'], 'endr\\+[\\w-]{16}', {}),
  prefixed(
    'workato-token',
    'Workato token',
    ['wrka-'],
    'wrka-ey[\\w-]{10,400}\\.ey[\\w-]{10,600}\\.[\\w-]{40,800}',
    {},
  ),
  prefixed(
    'salesforce-token',
    'Salesforce access token',
    ['00d'],
    '00D[A-Za-z0-9]{12}![\\w.]{80,120}',
    {},
  ),
  // A class such as `STS.AssumeRoleWithWebIdentityRequest` has no digit.
  prefixed(
    'alibaba-sts-key',
    'Alibaba Cloud temporary key',
    ['sts.'],
    'STS\\.(?=[A-Za-z]*\\d)[A-Za-z0-9]{20,32}',
    { minEntropy: 3.3 },
  ),
  prefixed('xata-key', 'Xata API key', ['xau_'], 'xau_[A-Za-z0-9]{30,50}', {}),
  prefixed('materialize-key', 'Materialize app password', ['mzp_'], 'mzp_[a-f0-9]{64}', {}),
  prefixed('razorpay-key', 'Razorpay key', ['rzp_live_'], 'rzp_live_[A-Za-z0-9]{14}', {}),
  prefixed(
    'paypal-token',
    'Braintree access token',
    ['access_token$production$'],
    'access_token\\$production\\$[a-z0-9]{16}\\$[a-f0-9]{32}',
    {},
  ),
  prefixed(
    'akamai-token',
    'Akamai EdgeGrid token',
    ['akab-'],
    'akab-[a-z0-9]{16}-[a-z0-9]{16}',
    {},
  ),
  prefixed(
    'expo-token',
    'Expo access token',
    ['expo_token'],
    'EXPO_TOKEN["\']?\\s{0,3}[=:]\\s{0,3}["\']?([\\w-]{40})',
    { showsPrefix: false },
  ),
  prefixed('upcloud-token', 'UpCloud token', ['ucat_'], 'ucat_[A-Z0-9]{26}', {}),
  prefixed('canva-secret', 'Canva client secret', ['cnvca'], 'cnvca[\\w-]{50,52}(?![\\w-])', {
    minEntropy: 3.5,
  }),
  prefixed('zuplo-key', 'Zuplo API key', ['zpka_'], 'zpka_[a-f0-9]{32}_[a-f0-9]{8}', {}),
  prefixed(
    'polar-token',
    'Polar access token',
    ['polar_oat_', 'polar_pat_'],
    'polar_[op]at_[A-Za-z0-9]{40,60}',
    {},
  ),
  prefixed('lob-key', 'Lob API key', ['live_', 'test_'], '(?:live|test)_[a-f0-9]{35}', {}),
  prefixed(
    'lob-key',
    'Lob publishable key',
    ['live_pub_', 'test_pub_'],
    '(?:live|test)_pub_[a-f0-9]{31}',
    { severity: 'low' },
  ),
  prefixed(
    'sidekiq-license',
    'Sidekiq license credential',
    ['__contribsys__com'],
    '__CONTRIBSYS__COM(?:_\\w{1,20})?["\']?\\s{0,3}[:=]\\s{0,3}["\']?([a-f0-9]{8}:[a-f0-9]{8})',
    { ...GUESSABLE, ignoresCase: true, before: '(?:BUNDLE_(?:ENTERPRISE|GEMS))' },
  ),
];

/** A token with a prefix of its own. */
export function prefixed(
  kind: string,
  noun: string,
  keywords: readonly string[],
  source: string,
  options: RuleOptions,
): SecretRule {
  return token([kind, noun], keywords, source, { minEntropy: 3, ...options });
}
