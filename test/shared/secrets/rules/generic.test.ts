import { describe, expect, it } from '@jest/globals';
import { GENERIC_RULES } from '../../../../shared/secrets/rules/generic.ts';
import { describeRules } from '../../../support/describe-secret-rules.ts';
import { findIn, secretText } from '../../../support/secret-examples.ts';

const login = Buffer.from(secretText('shop:{A20}')).toString('base64');

describe('GENERIC_RULES', () => {
  describeRules(GENERIC_RULES, [
    ['url-password', 'https://shop:{A16}@git.acme.dev/shop.git'],
    ['http-auth-header', `Authorization: Basic ${login}`],
    ['http-auth-header', 'header Bearer {A40}'],
    ['curl-credential', 'curl -u shop:{A12} https://acme.dev'],
    ['netrc-password', 'machine acme.dev login shop password {A12}'],
    ['maven-password', '<server><password>{A12}</password></server>'],
    ['password-assignment', 'db_password = "{A12}"'],
    ['generic-assignment', 'client_secret: {A32}'],
    ['password-hash', '$2b$10${A53}'],
    ['password-hash', '$6${A16}${A86}'],
    ['password-hash', '$argon2id$v=19$m=65536,t=3,p=4${A22}${A43}'],
    ['password-hash', '$krb5asrep$23$shop@ACME.DEV:{h32}${h100}'],
    ['htpasswd', 'shop:{SHA}{b27}='],
  ]);

  it('keep no digest of a value that a user may have chosen', () => {
    expect(findIn(secretText('db_password = "{A40}"'))[0]).not.toHaveProperty('fingerprint');
    expect(findIn(secretText('glpat-{w20}'))[0]).toHaveProperty('fingerprint');
  });

  it('do not report a login in prose', () => {
    expect(findIn(secretText('curl -u shop:{A12} https://acme.dev'), 'README.md')).toEqual([]);
  });
});
