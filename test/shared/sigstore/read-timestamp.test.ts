import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { requestTimestamp } from '../../../shared/sign/timestamp.ts';
import { readTimestampAnswer } from '../../../shared/sigstore/read-timestamp.ts';
import { endlessDer } from '../../support/endless-der.ts';
import { network } from '../../support/signing.ts';
import { startSigstore } from '../../support/sigstore.ts';

it('readTimestampAnswer returns the content that a timestamp covers', async () => {
  const sigstore = await startSigstore();
  const url = `${sigstore.url}/api/v1/timestamp`;
  const answer = await requestTimestamp(network, url, Buffer.from('signature'));
  await sigstore.close();
  const digest = createHash('sha256').update('signature').digest();
  expect(readTimestampAnswer(answer)).toEqual({ kind: 'granted', digest });
});

it.each([
  ['a refusal', 'refused', Buffer.from('30053003020102', 'hex')],
  ['bytes that are not DER', 'malformed', Buffer.from('hello')],
  ['an empty response', 'malformed', Buffer.alloc(0)],
  ['DER that the library never finishes parsing', 'endless', endlessDer(25)],
])('readTimestampAnswer classifies %s as %s', (_, kind, der) => {
  expect(readTimestampAnswer(der)).toMatchObject({ kind });
});
