/** Rules for identity service, vault and cluster secrets. */
import { isBase64Json } from '../decoded-forms.ts';
import { findEncodedJwt, findJwt } from '../json-web-token.ts';
import { assigned, custom, type SecretRule, token } from '../rule.ts';

const VAULT = ['vault-token', 'HashiCorp Vault token'] as const;
const OKTA = ['okta-token', 'Okta API token'] as const;
const KUBECONFIG = ['kubeconfig-credential', 'credential of a kubeconfig'] as const;
const JWT = ['jwt', 'JSON Web Token'] as const;
const BECH32 = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';

export const IDENTITY_RULES: readonly SecretRule[] = [
  token(VAULT, ['hvs.', 'hvr.'], 'hv[sr]\\.[\\w-]{24,160}(?![\\w-])', { minEntropy: 3 }),
  assigned(
    VAULT,
    ['vault'],
    's\\.[A-Za-z0-9]{24}(?:\\.[A-Za-z0-9]{4,8})?|hv[sbr]\\.[\\w-]{20,200}',
    { minEntropy: 3 },
  ),
  token(['vault-batch-token', 'HashiCorp Vault batch token'], ['hvb.'], 'hvb\\.[\\w-]{80,400}', {
    minEntropy: 3,
  }),
  token(
    ['onepassword-secret-key', '1Password secret key'],
    ['a3-'],
    'A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}',
    { minEntropy: 3.6 },
  ),
  token(
    ['onepassword-service-token', '1Password service account token'],
    ['ops_eyj'],
    'ops_eyJ[\\w+/-]{200,1500}={0,3}',
    { check: (found) => isBase64Json(found.slice(4)), minEntropy: 3.5 },
  ),
  token(
    ['doppler-token', 'Doppler token'],
    ['dp.pt.', 'dp.ct.', 'dp.st.', 'dp.sa.', 'dp.scim.', 'dp.audit.', 'dp.said.'],
    'dp\\.(?:pt|ct|st|sa|scim|audit|said)\\.(?:[\\w-]{1,40}\\.)?[A-Za-z0-9]{40,44}',
    { minEntropy: 3, revokeUrl: 'https://dashboard.doppler.com/workplace/tokens/' },
  ),
  assigned(OKTA, ['okta', 'ssws'], '00[\\w=-]{40}', { minEntropy: 3.2 }),
  token(OKTA, ['ssws 00'], 'SSWS (00[\\w-]{40})', { ignoresCase: true, showsPrefix: false }),
  assigned(['auth0-secret', 'Auth0 client secret'], ['auth0'], '[\\w-]{64}', {
    minEntropy: 4,
    revokeUrl: 'https://manage.auth0.com/',
  }),
  token(['age-key', 'age private key'], ['age-secret-key-1'], `AGE-SECRET-KEY-1[${BECH32}]{58}`, {
    minEntropy: 3,
  }),
  custom(JWT, ['eyj', 'ewog'], findJwt, { severity: 'medium' }),
  custom(JWT, ['zxlk'], findEncodedJwt, { severity: 'medium' }),
  token(
    KUBECONFIG,
    ['client-key-data'],
    'client-key-data:\\s{0,4}["\']?([A-Za-z0-9+/]{40,8000}={0,2})',
    { showsPrefix: false, minEntropy: 3 },
  ),
  token(
    ['kubernetes-bootstrap-token', 'Kubernetes bootstrap token'],
    ['token'],
    'token["\']?[:= ]{1,3}["\']?([a-z0-9]{6}\\.[a-z0-9]{16})',
    { ignoresCase: true, showsPrefix: false, minEntropy: 3 },
  ),
];
