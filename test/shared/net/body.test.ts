import { describe, expect, it } from '@jest/globals';
import { collectBytes } from '../../../shared/net/body.ts';

const URL_OF_TEST = 'https://example.test/blob';

describe('collectBytes', () => {
  it('joins the chunks', async () => {
    const body = new Response('some bytes').body;
    const bytes = await collectBytes(body, URL_OF_TEST, { service: 'test', maxBytes: 10 });
    expect(bytes.toString()).toBe('some bytes');
  });

  it('stops at the first byte above the limit', async () => {
    const body = new Response('some bytes').body;
    await expect(
      collectBytes(body, URL_OF_TEST, { service: 'test', maxBytes: 9 }),
    ).rejects.toMatchObject({ code: 'too-large', message: expect.stringContaining('9 bytes') });
  });

  it('returns an empty body if there is no body', async () => {
    const bytes = await collectBytes(null, URL_OF_TEST, { service: 'test', maxBytes: 9 });
    expect(bytes).toHaveLength(0);
  });
});
