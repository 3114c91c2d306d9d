import { describe, expect, it } from '@jest/globals';
import { MESSAGE_RULES } from '../../../../shared/secrets/rules/messages.ts';
import { describeRules } from '../../../support/describe-secret-rules.ts';
import { findIn } from '../../../support/secret-examples.ts';

describe('MESSAGE_RULES', () => {
  describeRules(MESSAGE_RULES, [
    ['slack-token', 'xoxb-{n12}-{n12}-{A24}'],
    ['slack-token', 'xoxp-{n12}-{n12}-{n12}-{h32}'],
    ['slack-app-token', 'xapp-1-{Z11}-{n13}-{h64}'],
    ['slack-webhook', 'https://hooks.slack.com/services/T{Z8}/B{Z8}/{A24}'],
    ['slack-session', 'xoxc-{n12}-{n12}-{n12}-{h64}'],
    ['discord-webhook', 'https://discord.com/api/webhooks/{n18}/{A68}'],
    ['discord-token', 'DISCORD_VALUE=M{A23}.{A6}.{A38}'],
    ['telegram-bot-token', '{n10}:AA{w33}'],
    [
      'teams-webhook',
      'https://acme.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{h32}/{uuid}',
    ],
    ['twilio-key', 'SK{h32}'],
    ['twilio-key', 'TWILIO_VALUE={h32}'],
    ['sendgrid-key', 'SG.{w22}.{w43}'],
    ['mailgun-key', 'key-{h32}'],
    ['mailgun-key', 'MAILGUN_VALUE={h32}-{h8}-{h8}'],
    ['mailchimp-key', '{h32}-us12'],
    ['messagebird-token', 'MESSAGEBIRD_VALUE={a25}'],
    ['mattermost-token', 'MATTERMOST_VALUE={a26}'],
  ]);

  it.each(['xoxo-indieweb-1.jpg', 'xoxb-abcdef-abcdef'])('do not treat %s as a token', (text) => {
    expect(findIn(text)).toEqual([]);
  });
});
