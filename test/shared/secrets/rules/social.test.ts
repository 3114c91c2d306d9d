import { describe } from '@jest/globals';
import { SOCIAL_RULES } from '../../../../shared/secrets/rules/social.ts';
import { describeRules } from '../../../support/describe-secret-rules.ts';

describe('SOCIAL_RULES', () => {
  describeRules(SOCIAL_RULES, [
    ['google-oauth-secret', 'GOCSPX-{A28}'],
    ['google-oauth-token', 'ya29.{A80}'],
    ['google-oauth-token', 'refresh_token: 1//0{A60}'],
    ['firebase-server-key', 'AAAA{A7}:APA91b{A134}'],
    ['facebook-token', 'EAAM{A150}'],
    ['facebook-token', 'FACEBOOK_VALUE="{n16}|{A27}"'],
    ['facebook-secret', 'FACEBOOK_VALUE={h32}'],
    ['twitter-secret', 'TWITTER_VALUE={A50}'],
    ['linkedin-secret', 'LINKEDIN_VALUE={A16}'],
    ['twitch-secret', 'TWITCH_VALUE={a30}'],
  ]);
});
