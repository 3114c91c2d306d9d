/** Rules for cryptographic keys. */
import { findAssignedPassword } from '../generic-assignment.ts';
import { findPrivateJwk } from '../json-web-key.ts';
import { ENCODED_BEGINS, findEncodedPrivateKey, findPrivateKey } from '../private-key.ts';
import { assigned, custom, type SecretRule, token } from '../rule.ts';

const PRIVATE_KEY = ['private-key', 'private key'] as const;
const WIREGUARD = ['wireguard-key', 'WireGuard key'] as const;

/**
 * Returns a rule for files that are recognized by their names. Their content is not searched, so the rule has no
 * keywords.
 */
function fileKind(name: readonly [kind: string, noun: string]): SecretRule {
  return custom(name, [], () => undefined);
}

export const KEY_RULES: readonly SecretRule[] = [
  custom(PRIVATE_KEY, ['-----begin'], findPrivateKey),
  custom(PRIVATE_KEY, ENCODED_BEGINS, findEncodedPrivateKey),
  token(
    ['putty-key', 'PuTTY private key'],
    ['putty-user-key-file-'],
    'PuTTY-User-Key-File-\\d: [\\w-]{3,40}[\\s\\S]{1,3000}?Private-Lines: \\d{1,3}',
    { minEntropy: 1, showsPrefix: false },
  ),
  token(
    WIREGUARD,
    ['privatekey', 'presharedkey'],
    '(?:PrivateKey|PresharedKey)\\s{0,4}=\\s{0,4}([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)',
    { ignoresCase: true, showsPrefix: false, minEntropy: 3.5 },
  ),
  assigned(
    WIREGUARD,
    ['wireguard', 'wg_private', 'wg_preshared'],
    '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=',
    { ignoresCase: false, minEntropy: 3.5 },
  ),
  fileKind(['pkcs12-file', 'PKCS #12 key store']),
  custom(['jwk-private', 'private JSON Web Key'], ['"kty"'], findPrivateJwk),
  custom(
    ['android-keystore-password', 'Android keystore password'],
    ['storepassword', 'keypassword'],
    findAssignedPassword,
    { severity: 'medium', isGuessable: true },
  ),
  assigned(
    ['ethereum-key', 'Ethereum private key'],
    [
      'ethereum',
      'eth_private',
      'private_key',
      'privatekey',
      'private-key',
      'deployer_key',
      'wallet_key',
    ],
    '(?:0x)?[a-f0-9]{64}',
    { minEntropy: 3 },
  ),
];
