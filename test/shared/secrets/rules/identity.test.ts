import { describe, expect, it } from '@jest/globals';
import { IDENTITY_RULES } from '../../../../shared/secrets/rules/identity.ts';
import { describeRules } from '../../../support/describe-secret-rules.ts';
import { findIn, secretText } from '../../../support/secret-examples.ts';

const json = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (payload: object) =>
  `${json({ alg: 'HS256' })}.${json(payload)}.${secretText('{w43}')}`;

describe('IDENTITY_RULES', () => {
  describeRules(IDENTITY_RULES, [
    ['vault-token', 'hvs.{w95}'],
    ['vault-token', 'VAULT_VALUE=s.{A24}'],
    ['vault-batch-token', 'hvb.{w138}'],
    ['onepassword-secret-key', 'A3-{Z6}-{Z11}-{Z5}-{Z5}-{Z5}'],
    ['onepassword-service-token', `ops_${json({ email: secretText('{A180}') })}`],
    ['doppler-token', 'dp.pt.{A43}'],
    ['okta-token', 'OKTA_VALUE=00{w40}'],
    ['okta-token', 'Authorization: SSWS 00{w40}'],
    ['auth0-secret', 'AUTH0_VALUE={w64}'],
    ['age-key', `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE'}`],
    ['jwt', jwt({ sub: 'shop' })],
    ['jwt', Buffer.from(jwt({ sub: 'shop' })).toString('base64')],
    ['kubeconfig-credential', '    client-key-data: {b400}='],
    ['kubernetes-bootstrap-token', 'token: {a6}.{a16}'],
  ]);

  it('rate a Kubernetes service account token as high', () => {
    const found = findIn(jwt({ iss: 'kubernetes/serviceaccount' }));
    expect(found).toMatchObject([{ kind: 'jwt', severity: 'high' }]);
  });
});
