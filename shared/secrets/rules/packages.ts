/** Rules for package registry and image registry secrets. */
import { checkBase62Crc } from '../checksums.ts';
import { isBasicCredential } from '../decoded-forms.ts';
import { findRegistryAuth } from '../registry-auth.ts';
import { assigned, custom, type SecretRule, token } from '../rule.ts';

const NPMRC = ['npmrc-auth', 'npm registry credential'] as const;
const ARTIFACTORY = ['artifactory-token', 'Artifactory token'] as const;
const PYPI = ['pypi-token', 'PyPI API token'] as const;

export const PACKAGE_RULES: readonly SecretRule[] = [
  token(['npm-token', 'npm access token'], ['npm_'], 'npm_[A-Za-z0-9]{36}', {
    check: checkBase62Crc,
    revokeUrl: 'https://www.npmjs.com/settings/~/tokens',
  }),
  token(NPMRC, ['_authtoken'], '_authToken\\s?[=:]\\s?["\']?([\\w.+/=-]{16,400})', {
    ignoresCase: true,
    showsPrefix: false,
    minEntropy: 3,
  }),
  token(NPMRC, [':_password', ':_auth'], ':_(?:password|auth)\\s?=\\s?["\']?([\\w.+/=-]{8,400})', {
    showsPrefix: false,
  }),
  // Without a registry before it, `_auth` can also be a program variable, as in `self._auth = get_auth(url)`. Only a
  // login in Base64 counts.
  token(NPMRC, ['_auth=', '_auth ='], '_auth\\s?=\\s?["\']?([\\w.+/=-]{8,400})', {
    showsPrefix: false,
    check: isBasicCredential,
  }),
  token(PYPI, ['pypi-ageichlwas5vcmc'], 'pypi-AgEIcHlwaS5vcmc[\\w-]{50,512}', {
    revokeUrl: 'https://pypi.org/manage/account/token/',
  }),
  token(PYPI, ['pypi-agendgvzdc5wexbplm9yzw'], 'pypi-AgENdGVzdC5weXBpLm9yZw[\\w-]{50,512}', {
    severity: 'medium',
    revokeUrl: 'https://test.pypi.org/manage/account/token/',
  }),
  token(['rubygems-key', 'RubyGems API key'], ['rubygems_'], 'rubygems_[a-f0-9]{48}', {
    revokeUrl: 'https://rubygems.org/profile/api_keys',
  }),
  token(['nuget-key', 'NuGet API key'], ['oy2'], 'oy2[a-z0-9]{43}', {
    minEntropy: 3.5,
    revokeUrl: 'https://www.nuget.org/account/apikeys',
  }),
  token(
    ['nuget-config-password', 'NuGet feed password'],
    ['cleartextpassword'],
    'ClearTextPassword["\']\\s{1,5}value\\s?=\\s?["\']([^"\'\\s%$]{1,256})(?=["\'])',
    { ignoresCase: true, showsPrefix: false, minEntropy: 1, isGuessable: true },
  ),
  token(['crates-token', 'crates.io token'], ['cio'], 'cio[A-Za-z0-9]{32}', {
    minEntropy: 3.5,
    revokeUrl: 'https://crates.io/settings/tokens',
  }),
  token(['clojars-token', 'Clojars deploy token'], ['clojars_'], 'CLOJARS_[a-z0-9]{60}', {
    ignoresCase: true,
    revokeUrl: 'https://clojars.org/tokens',
  }),
  token(
    ['dockerhub-token', 'Docker Hub access token'],
    ['dckr_pat_', 'dckr_oat_'],
    'dckr_[po]at_[\\w-]{27,40}',
    {
      revokeUrl: 'https://app.docker.com/settings/personal-access-tokens',
    },
  ),
  custom(['docker-config-auth', 'registry credential of Docker'], ['auth'], findRegistryAuth),
  token(ARTIFACTORY, ['akc'], 'AKC[A-Za-z0-9]{10,80}', { minEntropy: 3 }),
  token(ARTIFACTORY, ['cmvmd'], 'cmVmd[A-Za-z0-9]{59}', { minEntropy: 3 }),
  assigned(
    ARTIFACTORY,
    ['jfrog', 'artifactory', 'bintray', 'xray'],
    '[a-z0-9]{64}|[a-z0-9]{73}|AKC[a-z0-9]{10,80}|AP\\d[A-Za-z0-9]{8,40}',
    {
      minEntropy: 3.2,
    },
  ),
];
