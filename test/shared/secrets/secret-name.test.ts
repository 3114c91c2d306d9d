import { describe, expect, it } from '@jest/globals';
import { secretNameKind } from '../../../shared/secrets/secret-name.ts';

describe('secretNameKind', () => {
  it.each([
    ['DB_PASSWORD', 'password'],
    ['spring.mail.password', 'password'],
    ['dbPasswd2', 'password'],
    ['apiKey', 'secret'],
    ['API_TOKEN_PROD', 'secret'],
    ['clientSecretValue', 'secret'],
    ['secret_id', 'secret'],
    ['LABEL_STUDIO_API_KEY', 'secret'],
    ['AWS_ACCESS_KEY_ID', 'secret'],
    ['pwd', 'password'],
    ['PWD', undefined],
    ['MAX_TOKENS', undefined],
    ['user_id', undefined],
    ['PUBLIC_KEY', undefined],
    ['password_file', undefined],
    ['tokenUrl', undefined],
    ['KMS_KEY_ALIAS', undefined],
    ['key_name', undefined],
    ['monkey', undefined],
    ['primary_key', undefined],
    ['next_page_token', undefined],
    ['fakeToken', undefined],
    ['update_password', undefined],
  ])('for %s, returns %s', (name, want) => {
    expect(secretNameKind(name)).toBe(want);
  });
});
