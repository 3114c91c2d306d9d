/** Rules for social network tokens, and for tokens for Google's consumer services. */
import { assigned, type SecretRule } from '../rule.ts';
import { prefixed } from './other-services.ts';

const GOOGLE_PAGE = { revokeUrl: 'https://myaccount.google.com/permissions' };

export const SOCIAL_RULES: readonly SecretRule[] = [
  prefixed(
    'google-oauth-secret',
    'Google OAuth client secret',
    ['gocspx-'],
    'GOCSPX-[\\w-]{24,32}',
    { revokeUrl: 'https://console.cloud.google.com/apis/credentials' },
  ),
  prefixed(
    'google-oauth-token',
    'Google OAuth token',
    ['ya29.'],
    'ya29\\.[\\w-]{20,400}',
    GOOGLE_PAGE,
  ),
  assigned(['google-oauth-secret', 'Google OAuth client secret'], ['google'], '[\\w-]{24}', {
    minEntropy: 3.4,
  }),
  assigned(
    ['google-oauth-token', 'Google OAuth refresh token'],
    ['refresh_token', 'refreshtoken', 'refresh-token'],
    '1//0[\\w-]{40,120}',
    GOOGLE_PAGE,
  ),
  prefixed('firebase-server-key', 'Firebase server key', [':apa91b'], ':APA91b[\\w-]{130,140}', {
    before: '(?:^|[^\\w-])(AAAA[\\w-]{7})',
  }),
  prefixed(
    'facebook-token',
    'Facebook access token',
    ['eaac', 'eaam', 'eaab', 'eaag', 'eaaj'],
    'EAA[A-Za-z0-9]{80,400}',
    { minEntropy: 3.5 },
  ),
  assigned(
    ['facebook-token', 'Facebook app token'],
    ['facebook', 'fb_'],
    '\\d{15,16}\\|[\\w-]{27}',
  ),
  prefixed(
    'facebook-token',
    'Facebook app token',
    ['facebook '],
    'facebook (\\d{15,16}\\|[\\w-]{27})',
    { showsPrefix: false },
  ),
  assigned(
    ['facebook-secret', 'Facebook app secret'],
    ['facebook', 'fb_app', 'fb_secret', 'instagram'],
    '[a-f0-9]{32}',
    { minEntropy: 3 },
  ),
  assigned(
    ['twitter-secret', 'X API secret'],
    ['twitter'],
    '[a-z0-9]{45,50}|[a-z0-9]{25}|A{22}[a-z0-9%]{80,100}',
    { minEntropy: 3.3 },
  ),
  assigned(['linkedin-secret', 'LinkedIn client secret'], ['linkedin'], '[a-z0-9]{16}', {
    minEntropy: 3,
  }),
  assigned(['twitch-secret', 'Twitch secret'], ['twitch'], '[a-z0-9]{30}', { minEntropy: 3 }),
  prefixed('twitch-secret', 'Twitch stream key', ['live_'], 'live_\\d{8,10}_[A-Za-z0-9]{30}', {}),
];
