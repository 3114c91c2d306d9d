import { describe, expect, it } from '@jest/globals';
import { isSecretName, isSecretPath, isSecretValue } from '../../../shared/audit/secret-name.ts';

describe('isSecretName', () => {
  it.each([
    'PASSWORD',
    'DB_PASSWORD',
    'apiKey',
    'API_KEY',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_ACCESS_KEY_ID',
    'npmToken',
    'client-secret',
    'SECRET_KEY_BASE',
    'TOKEN_2',
    'aws_access_key_id',
    'PASSWORD_1',
  ])('accepts %s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each([
    'PUBLIC_KEY',
    'PASSWORD_FILE',
    'SECRET_NAME',
    'monkey',
    'SORT_KEY',
    'KMS_KEY_ALIAS',
    'DB_PASSWORD_FILE',
    'TOKEN_URL',
    'MONKEY',
    'CACHE_KEY',
    'ALLOW_EMPTY_PASSWORD',
    'PWD',
    'TOKENIZERS',
    'MAX_TOKENS',
    'AUTHOR',
    'GPG_KEY',
    'CONTEXT_TOKENS',
    'BASIC_AUTH',
    'KEY',
  ])('rejects %s', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});

describe('isSecretValue', () => {
  it.each(['hunter22', 'p$ssword', 'a b', '12345678'])('accepts %s', (value) => {
    expect(isSecretValue(value)).toBe(true);
  });

  it.each([
    '',
    'true',
    '$TOKEN',
    '${TOKEN}',
    '${TOKEN:-default}',
    '<token>',
    '/run/secrets/a',
    '***',
    '{{ token }}',
  ])('rejects %j', (value) => {
    expect(isSecretValue(value)).toBe(false);
  });
});

it('isSecretPath recognizes file paths, and the names of files that can contain secrets', () => {
  expect(['/run/secrets/a', './key.json', 'key.pem', 'hunter22'].map(isSecretPath)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
