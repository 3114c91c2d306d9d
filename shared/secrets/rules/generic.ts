/** Rules for secrets that do not belong to a specific provider. */

import { isBasicCredential } from '../decoded-forms.ts';
import { findAssignedPassword, findAssignedToken } from '../generic-assignment.ts';
import { custom, type SecretRule, token, type Verdict } from '../rule.ts';
import { isPassword } from '../secret-value.ts';
import { findUrlPassword } from '../url-password.ts';

const HTTP_HEADER = ['http-auth-header', 'HTTP credential'] as const;
const CURL = ['curl-credential', 'credential of a curl command'] as const;
/**
 * Returns `possible` for a string that could be a password in a command. A single plain word is only a placeholder, so
 * it returns `none`.
 */
function isChosenPassword(password: string): Verdict {
  return isPassword(password, { isQuoted: true, isCode: true }) ? 'possible' : 'none';
}

const HASH = ['password-hash', 'password hash'] as const;

export const GENERIC_RULES: readonly SecretRule[] = [
  custom(['url-password', 'password in a URL'], ['://'], findUrlPassword),
  token(HTTP_HEADER, ['basic '], 'Basic ([A-Za-z0-9+/]{8,400}={0,2})', {
    ignoresCase: true,
    showsPrefix: false,
    check: isBasicCredential,
    isGuessable: true,
  }),
  token(HTTP_HEADER, ['bearer '], 'Bearer ([\\w.~+/=-]{20,512})', {
    ignoresCase: true,
    showsPrefix: false,
    minEntropy: 3.5,
    isGuessable: true,
  }),
  token(
    CURL,
    ['curl '],
    'curl [^\\n|;]{0,160}?(?:-u|--user)[ =]?["\']?[\\w.@+-]{1,80}:([^\\s"\'$@<>{}]{3,128})',
    { check: isChosenPassword, showsPrefix: false, minEntropy: 1.5, isGuessable: true },
  ),
  token(
    ['netrc-password', 'password of a netrc file'],
    ['machine '],
    'machine \\s{0,4}[\\w.-]{1,100}\\s{1,10}login\\s{1,4}\\S{1,100}\\s{1,10}password\\s{1,4}([^\\s<$\'"]{3,200})',
    { showsPrefix: false, minEntropy: 1, isGuessable: true },
  ),
  token(
    ['maven-password', 'Maven server password'],
    ['<password>', '<passphrase>'],
    '<pass(?:word|phrase)>\\s{0,20}([^\\s<${}]{3,200})(?=\\s{0,20}</pass)',
    { showsPrefix: false, minEntropy: 1.5, isGuessable: true },
  ),
  custom(
    ['password-assignment', 'password in an assignment'],
    [
      'passw',
      'pwd',
      'passphrase',
      'pass=',
      'pass:',
      "pass'",
      'pass"',
      '_pass',
      'pass ',
      'passcode',
    ],
    findAssignedPassword,
    { severity: 'medium', isGuessable: true },
  ),
  custom(
    ['generic-assignment', 'secret in an assignment'],
    [
      'secret',
      'token',
      'apikey',
      'api_key',
      'api-key',
      'api.key',
      'appkey',
      'app_key',
      'credential',
      'creds',
      'privatekey',
      'private_key',
      'private-key',
      'accesskey',
      'access_key',
      'access-key',
      'auth_key',
      'authkey',
      'auth-key',
      'encryption_key',
      'encryptionkey',
      'encryption-key',
      'signing_key',
      'signingkey',
      'signing-key',
      'master_key',
      'masterkey',
      'account_key',
      'accountkey',
      'client_key',
      'license_key',
      'licensekey',
      'service_key',
      'session_key',
      'consumer_key',
      'storage_key',
      'shared_key',
      'sharedkey',
      'admin_key',
      'subscription_key',
      'subscription-key',
      '_auth',
      'authorization',
    ],
    findAssignedToken,
    { severity: 'medium', isGuessable: true },
  ),
  token(HASH, ['$2a$', '$2b$', '$2y$'], '\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}', {
    severity: 'low',
    minEntropy: 3,
    isGuessable: true,
    showsPrefix: false,
  }),
  token(
    HASH,
    ['$1$', '$5$', '$6$', '$y$', '$gy$', '$apr1$'],
    '\\$(?:[156y]|gy|apr1)\\$(?:rounds=\\d{1,9}\\$|j\\w{1,6}\\$)?[./A-Za-z0-9]{1,24}\\$[./A-Za-z0-9]{22,90}',
    { severity: 'low', minEntropy: 3, isGuessable: true, showsPrefix: false },
  ),
  token(
    HASH,
    ['$krb5'],
    '\\$krb5(?:asrep|tgs|pa)\\$\\d\\d\\$\\S{0,200}?([a-f0-9]{32}\\$[a-f0-9]{64,4000})',
    { severity: 'low', isGuessable: true, showsPrefix: false },
  ),
  token(
    HASH,
    ['$argon2'],
    '\\$argon2(?:id|i|d)\\$v=\\d{1,3}\\$[\\w,=]{5,60}\\$[\\w+/]{8,90}\\$[\\w+/]{16,128}',
    { severity: 'low', isGuessable: true, showsPrefix: false },
  ),
  token(
    ['htpasswd', 'password hash of htpasswd'],
    ['{sha}', '{ssha}'],
    '\\{S?SHA\\}[A-Za-z0-9+/]{27,64}={0,2}',
    { severity: 'low', isGuessable: true, ignoresCase: true, showsPrefix: false },
  ),
];
