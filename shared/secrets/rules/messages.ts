/** Rules for messaging service secrets. */
import { assigned, type SecretRule, token } from '../rule.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const SLACK = ['slack-token', 'Slack token'] as const;
const SLACK_PAGE = { revokeUrl: 'https://api.slack.com/apps' };
const DISCORD = ['discord-token', 'Discord token'] as const;
const TEAMS = ['teams-webhook', 'Microsoft Teams webhook'] as const;
const TWILIO = ['twilio-key', 'Twilio key'] as const;
const MAILGUN = ['mailgun-key', 'Mailgun key'] as const;
const MAILCHIMP = ['mailchimp-key', 'Mailchimp API key'] as const;
const HEX = [...'0123456789abcdef'];

export const MESSAGE_RULES: readonly SecretRule[] = [
  token(
    SLACK,
    ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxo-', 'xoxe-', 'xoxe.xox'],
    'xox(?:[bpso]-\\d{5,20}-[A-Za-z0-9-]{10,200}|[ar]-(?:\\d-)?[a-z0-9-]{8,120}|e(?:\\.xox[bp])?-\\d-[A-Za-z0-9]{80,300})',
    {
      ...SLACK_PAGE,
      minEntropy: 2.6,
      ignoresCase: true,
    },
  ),
  token(
    ['slack-app-token', 'Slack app token'],
    ['xapp-'],
    'xapp-\\d-[A-Z0-9]{6,20}-\\d{6,20}-[a-z0-9]{20,80}',
    { ...SLACK_PAGE, ignoresCase: true },
  ),
  token(
    ['slack-webhook', 'Slack webhook'],
    ['hooks.slack.com'],
    'hooks\\.slack(?:-gov)?\\.com/(?:services|workflows|triggers)/([A-Za-z0-9+/_-]{30,80})',
    { ...SLACK_PAGE, showsPrefix: false, minEntropy: 2.8 },
  ),
  token(
    ['slack-session', 'Slack session token'],
    ['xoxc-', 'xoxd-'],
    'xox(?:c-\\d{5,20}-\\d{5,20}-\\d{5,20}-[a-f0-9]{32,80}|d-[\\w%+/=-]{60,400})',
    SLACK_PAGE,
  ),
  token(
    ['discord-webhook', 'Discord webhook'],
    ['/api/webhooks/'],
    '/api/webhooks/\\d{17,20}/([\\w-]{60,80})',
    { showsPrefix: false },
  ),
  assigned(
    DISCORD,
    ['discord'],
    '[a-f0-9]{64}|[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,40}|mfa\\.[\\w-]{60,90}|[A-Za-z0-9=_-]{32}',
    {
      minEntropy: 3,
      revokeUrl: 'https://discord.com/developers/applications',
    },
  ),
  token(['telegram-bot-token', 'Telegram bot token'], [':aa'], ':AA[\\w-]{32,33}(?![\\w-])', {
    before: '(?:^|[^\\d])(?:bot)?(\\d{8,10})',
    revokeUrl: 'https://t.me/BotFather',
  }),
  token(
    TEAMS,
    ['webhook.office.com/'],
    `webhook\\.office\\.com/webhookb2/([0-9a-z-]{36}@[0-9a-z-]{36}/IncomingWebhook/[0-9a-z]{32}/[0-9a-z-]{36})`,
    { showsPrefix: false, ignoresCase: true },
  ),
  token(
    TEAMS,
    ['outlook.office.com/webhook'],
    `outlook\\.office\\.com/webhook(?:b2)?/([0-9a-z-]{36}@[0-9a-z-]{36}/IncomingWebhook/[0-9a-z]{32}/[0-9a-z-]{36})`,
    { showsPrefix: false, ignoresCase: true },
  ),
  token(
    TWILIO,
    HEX.map((digit) => `sk${digit}`),
    'SK[a-f0-9]{32}',
    { minEntropy: 3, revokeUrl: 'https://console.twilio.com/' },
  ),
  assigned(TWILIO, ['twilio'], '[a-f0-9]{32}', { minEntropy: 3 }),
  token(['sendgrid-key', 'SendGrid API key'], ['sg.'], 'SG\\.[\\w-]{20,24}\\.[\\w-]{39,50}', {
    minEntropy: 3.5,
    revokeUrl: 'https://app.sendgrid.com/settings/api_keys',
  }),
  token(MAILGUN, ['key-'], 'key-[a-f0-9]{32}', {
    minEntropy: 3,
    revokeUrl: 'https://app.mailgun.com/settings/api_security',
  }),
  assigned(MAILGUN, ['mailgun'], '(?:key-|pubkey-)?[a-f0-9]{32}(?:-[a-f0-9]{8}-[a-f0-9]{8})?', {
    minEntropy: 3,
  }),
  token(MAILCHIMP, ['-us'], '-us\\d{1,2}', {
    before: '(?:^|[^A-Za-z0-9])([a-f0-9]{32})',
    minEntropy: 3,
    revokeUrl: 'https://us1.admin.mailchimp.com/account/api/',
  }),
  assigned(
    ['messagebird-token', 'MessageBird access key'],
    ['messagebird', 'message-bird', 'message_bird'],
    `(?:live_|test_)?[a-z0-9]{25}|${UUID}`,
    { minEntropy: 2.8 },
  ),
  assigned(['mattermost-token', 'Mattermost access token'], ['mattermost'], '[a-z0-9]{26}', {
    minEntropy: 3,
  }),
];
