import { describe, expect, it } from '@jest/globals';
import { PAYMENT_RULES } from '../../../../shared/secrets/rules/payments.ts';
import { describeRules } from '../../../support/describe-secret-rules.ts';
import { findIn, secretText } from '../../../support/secret-examples.ts';

describe('PAYMENT_RULES', () => {
  describeRules(PAYMENT_RULES, [
    ['stripe-key', 'sk_live_{A99}'],
    ['stripe-key', 'rk_test_{A24}'],
    ['stripe-key', 'whsec_{A32}'],
    ['square-token', 'sq0atp-{A22}'],
    ['square-token', 'EAAA{w60}'],
    ['shopify-token', 'shpat_{h32}'],
    ['shopify-secret', 'shpss_{h32}'],
    ['plaid-key', 'access-production-{uuid}'],
    ['plaid-key', 'PLAID_VALUE={h30}'],
    ['coinbase-key', 'COINBASE_VALUE={w64}'],
    ['flutterwave-key', 'FLWSECK-{h32}-X'],
    ['flutterwave-key', 'FLWPUBK_TEST-{h32}-X'],
    ['gocardless-token', 'GOCARDLESS_VALUE=sandbox_{A40}'],
    ['checkout-key', 'CHECKOUT_VALUE=sk_{c26}a'],
  ]);

  it('rate a live Stripe key as critical and a test key as low', () => {
    expect(findIn(secretText('sk_live_{A24}'))).toMatchObject([{ severity: 'critical' }]);
    expect(findIn(secretText('sk_test_{A24}'))).toMatchObject([{ severity: 'low' }]);
  });
});
