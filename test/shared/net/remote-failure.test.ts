import { describe, expect, it } from '@jest/globals';
import { remoteErrorFor, unreachable } from '../../../shared/net/remote-failure.ts';

const URL_OF_TEST = 'https://example.test/a?secret=1';

describe('remoteErrorFor', () => {
  it("shows the service's message as one short line, regardless of its content", () => {
    const body = Buffer.from(`denied\r\n##[error]x ${'y'.repeat(10_000)}`);
    const error = remoteErrorFor({ status: 403, body }, URL_OF_TEST, { service: 'ghcr.io' });
    expect(error.message).not.toMatch(/[\r\n]/);
    expect(error.message.length).toBeLessThan(400);
    expect(error.message).toContain('ghcr.io returned 403 for GET https://example.test/a: denied');
  });
});

it.each(['authorization', 'Authorization'])(
  'remoteErrorFor does not show credentials from the %s header that the service repeats',
  (name) => {
    const body = Buffer.from('the token s3cr3t-t0ken is not known');
    const headers = { accept: 'a', [name]: 'Bearer s3cr3t-t0ken' };
    const error = remoteErrorFor({ status: 401, body }, URL_OF_TEST, { service: 'x', headers });
    expect(error.message).toContain('is not known');
    expect(error.message).not.toContain('s3cr3t');
  },
);

it.each([
  [429, 'rate-limited', /again later/],
  [503, 'server-error', /again later/],
  [404, 'not-found', /^$/],
])('remoteErrorFor suggests a fix only if one is known: for the status %d', (status, code, fix) => {
  const error = remoteErrorFor({ status, body: Buffer.alloc(0) }, URL_OF_TEST, { service: 'x' });
  expect(error).toMatchObject({ code, fix: expect.stringMatching(fix) });
});

describe('unreachable', () => {
  it.each([
    [
      'http://127.0.0.1:1/v2',
      /^Start the service at 127\.0\.0\.1:1, or correct the address, because 127\.0\.0\.1 is the machine that runs Assay\.$/,
    ],
    [URL_OF_TEST, /Behind a firewall, set HTTPS_PROXY\.$/],
  ])('for %s, suggests a fix that fits the address', (url, fix) => {
    expect(unreachable(new Error('x'), url, { service: 'x' }).fix).toMatch(fix);
  });

  it('reports the error code that caused a fetch to fail', () => {
    const cause = new TypeError('fetch failed', {
      cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
    });
    const error = unreachable(cause, URL_OF_TEST, { service: 'Rekor' });
    expect(error.message).toBe(
      'Rekor could not be reached for GET https://example.test/a (ECONNREFUSED)',
    );
  });

  it.each([
    ['ENOTFOUND', /network connection.*HTTPS_PROXY/],
    ['SELF_SIGNED_CERT_IN_CHAIN', /NODE_EXTRA_CA_CERTS/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /NODE_EXTRA_CA_CERTS/],
  ])('suggests a fix for the error code %s', (code, fix) => {
    const cause = Object.assign(new Error('connect'), { code });
    expect(unreachable(cause, URL_OF_TEST, { service: 'Rekor' }).fix).toMatch(fix);
  });

  it('suggests a fix for a timeout, and an alternative to the service', () => {
    const cause = Object.assign(new Error('late'), { name: 'TimeoutError' });
    const called = { service: 'OSV', otherwise: 'Give a folder.' };
    expect(unreachable(cause, URL_OF_TEST, called)).toMatchObject({
      code: 'timeout',
      fix: expect.stringMatching(/^Run Assay again\..* Give a folder\.$/),
    });
  });
});
