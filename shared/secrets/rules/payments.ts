/** Rules for payment service and online shop secrets. */
import { assigned, type SecretRule, token } from '../rule.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const STRIPE = ['stripe-key', 'Stripe API key'] as const;
const STRIPE_PAGE = { revokeUrl: 'https://dashboard.stripe.com/apikeys' };
const SQUARE = ['square-token', 'Square access token'] as const;
const PLAID = ['plaid-key', 'Plaid secret'] as const;
const FLUTTERWAVE = ['flutterwave-key', 'Flutterwave key'] as const;
const GOCARDLESS = ['gocardless-token', 'GoCardless access token'] as const;
const SHOPIFY_PAGE = { revokeUrl: 'https://partners.shopify.com/', ignoresCase: true };

export const PAYMENT_RULES: readonly SecretRule[] = [
  token(
    STRIPE,
    ['sk_live_', 'rk_live_', 'sk_prod_', 'rk_prod_'],
    '[sr]k_(?:live|prod)_[A-Za-z0-9]{10,120}',
    {
      ...STRIPE_PAGE,
      severity: 'critical',
    },
  ),
  token(STRIPE, ['sk_test_', 'rk_test_'], '[sr]k_test_[A-Za-z0-9]{10,120}', {
    ...STRIPE_PAGE,
    severity: 'low',
  }),
  token(STRIPE, ['whsec_'], 'whsec_[A-Za-z0-9+/]{32,80}={0,2}', { ...STRIPE_PAGE, minEntropy: 3 }),
  token(SQUARE, ['sq0atp-', 'sq0csp-'], 'sq0(?:atp-[\\w-]{22}|csp-[\\w-]{43})', {
    minEntropy: 3,
    revokeUrl: 'https://developer.squareup.com/apps',
  }),
  token(SQUARE, ['eaaae', 'eaaa'], 'EAAA[\\w-]{60}(?![\\w-])', { minEntropy: 3.5 }),
  token(
    ['shopify-token', 'Shopify access token'],
    ['shpat_', 'shpca_', 'shppa_', 'shpua_'],
    'shp(?:at|ca|pa|ua)_[A-Za-z0-9]{32,40}',
    SHOPIFY_PAGE,
  ),
  token(
    ['shopify-secret', 'Shopify app secret'],
    ['shpss_'],
    'shpss_(?:[a-f0-9]{32}|[A-Za-z0-9]{32,40})',
    SHOPIFY_PAGE,
  ),
  token(
    PLAID,
    ['access-sandbox-', 'access-development-', 'access-production-'],
    `access-(?:sandbox|development|production)-${UUID}`,
    { ignoresCase: true },
  ),
  assigned(PLAID, ['plaid'], '[a-f0-9]{30}|[a-z0-9]{24}|[a-z0-9]{30}', {
    minEntropy: 3.2,
    revokeUrl: 'https://dashboard.plaid.com/developers/keys',
  }),
  assigned(['coinbase-key', 'Coinbase API key'], ['coinbase'], '[\\w-]{64}|[A-Za-z0-9+/]{86}==', {
    minEntropy: 3.2,
  }),
  token(FLUTTERWAVE, ['flwseck'], 'FLWSECK(?:_TEST)?-[a-h0-9]{12,32}(?:-X)?', {
    ignoresCase: true,
  }),
  token(FLUTTERWAVE, ['flwpubk'], 'FLWPUBK(?:_TEST)?-[a-h0-9]{32}-X', {
    ignoresCase: true,
    severity: 'low',
  }),
  token(GOCARDLESS, ['live_'], 'live_[\\w=-]{40}(?![\\w=-])', { minEntropy: 4 }),
  assigned(GOCARDLESS, ['gocardless'], '(?:live|sandbox)_[\\w=-]{36,44}', { minEntropy: 3 }),
  assigned(
    ['checkout-key', 'Checkout.com secret key'],
    ['checkout', 'cko_', 'cko-'],
    'sk_(?:sbox_|test_)?[a-z2-7]{26}[a-z*#$=]|sk_(?:test_)?[0-9a-f-]{36}',
  ),
];
