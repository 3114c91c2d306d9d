import { describe, expect, it } from '@jest/globals';
import { simpleSigningPayload } from '../../../shared/attest/predicates/simple-signing.ts';
import { signsOtherContent } from '../../../shared/sign/signs-other-content.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const PAYLOAD = simpleSigningPayload('ghcr.io/octo/app', DIGEST);

describe('a signature over bytes', () => {
  it.each<[string, Buffer | string]>([
    ['names an image', PAYLOAD],
    ['names an image after white space', Buffer.concat([Buffer.from('\n\t '), PAYLOAD])],
    ['names an image for Go', '{"CRITICAL":{}}'],
    ['names an image with an escaped key', '{"optional":null,"criti\\u0063al":{}}'],
    ['covers an envelope', 'DSSEv1 28 application/vnd.in-toto+json 2 {}'],
  ])('could be used as a signature for other content if it %s', (_, content) => {
    expect(signsOtherContent(Buffer.from(content))).toBe(true);
  });

  it.each(['', '{', 'text about "critical" things', '{"a":{"critical":{}}}', '[{"critical":1}]'])(
    'is valid only for the bytes %j',
    (content) => {
      expect(signsOtherContent(Buffer.from(content))).toBe(false);
    },
  );
});
