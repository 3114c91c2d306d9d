import { describe, expect, it } from '@jest/globals';
import { isPassword, isRandomToken, isWords } from '../../../shared/secrets/secret-value.ts';
import { secretText } from '../../support/secret-examples.ts';

describe('isRandomToken', () => {
  it.each(['{A32}', '{h32}', '{b44}', '{uuid}', '{A12}', '{a20}(&)^{a24}='])(
    'accepts %s',
    (template) => {
      expect(isRandomToken(secretText(template))).toBe(true);
    },
  );

  it.each([
    'getAccessTokenFromHeader',
    'spring.mail.password',
    'jjwt-jackson-0.11.2',
    'k8s/using_x509_credentials',
    '/run/secrets/token',
    'https://acme.dev/token',
    '2024-01-02T03:04:05Z',
    'changeme-changeme',
    'bXkgcGFzc3dvcmQgY2hhbmdlbWU=',
    'short1',
    'ENC(mJq2x8Vb5Rz0Lk7Tn3Wd9Yc4Fg6Hs1Pa+uE=)',
    'sha256(token1)',
    'deadbeef',
  ])('rejects %s', (value) => {
    expect(isRandomToken(value)).toBe(false);
  });
});

describe('isPassword', () => {
  const config = { isQuoted: false, isCode: false };
  const code = { isQuoted: true, isCode: true };

  it.each([
    ['tulip', config, true],
    ['tR0ub4dor!', code, true],
    ['pass123', code, true],
    ['tulip', code, false],
    ['DB_PASSWORD', config, false],
    ['config.password', config, false],
    ['getPassword()', config, false],
    ['/run/secrets/db', config, false],
    ['true', config, false],
    ['two words', config, false],
    ['1.0.0\\n', code, false],
  ])('for %j in the context %j, returns %s', (value, context, want) => {
    expect(isPassword(value, context)).toBe(want);
  });
});

describe('isWords', () => {
  it('distinguishes names from random text', () => {
    expect(isWords('keyVaultName')).toBe(true);
    expect(isWords(secretText('{A20}'))).toBe(false);
  });
});
