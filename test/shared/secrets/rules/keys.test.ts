import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { KEY_RULES } from '../../../../shared/secrets/rules/keys.ts';
import { describeRules } from '../../../support/describe-secret-rules.ts';
import { findIn } from '../../../support/secret-examples.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

describe('KEY_RULES', () => {
  describeRules(
    KEY_RULES.filter(({ kind }) => kind !== 'pkcs12-file'),
    [
      ['private-key', pem],
      ['private-key', `key: ${Buffer.from(pem).toString('base64')}`],
      ['putty-key', `PuTTY-User-Key-File-${3}: ssh-ed25519\nComment: a\nPrivate-Lines: 1\n{A44}`],
      ['wireguard-key', 'PrivateKey = {b42}A='],
      ['wireguard-key', 'WG_PRIVATE_VALUE={b42}A='],
      ['jwk-private', '{"kty": "EC", "crv": "P-256", "d": "{w43}"}'],
      ['android-keystore-password', 'storePassword={A12}'],
      ['ethereum-key', 'ETHEREUM_VALUE=0x{h64}'],
    ],
  );

  it('find a PKCS #12 file by its file name', () => {
    expect(findIn('', 'certs/shop.p12')).toMatchObject([{ kind: 'pkcs12-file', line: 1 }]);
  });
});
