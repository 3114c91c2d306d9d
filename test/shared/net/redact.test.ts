import { describe, expect, it } from '@jest/globals';
import { redactUrl } from '../../../shared/net/redact.ts';

describe('redactUrl', () => {
  it.each([
    ['https://user:pw@ghcr.io/v2/?token=t#f', 'https://ghcr.io/v2/'],
    ['http://127.0.0.1:5000/a', 'http://127.0.0.1:5000/a'],
    ['not a url', '(an invalid URL)'],
  ])('%s is shown as %s', (url, shown) => {
    expect(redactUrl(url)).toBe(shown);
  });
});
