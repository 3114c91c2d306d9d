import { describe, expect, it } from '@jest/globals';
import { escapeHtml, htmlLink } from '../../../shared/report/escape-html.ts';

describe('escaped HTML', () => {
  it('contains neither markup nor characters that end an attribute', () => {
    expect(escapeHtml(`<b title="x" id='y'>&amp;`)).toBe(
      '&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;',
    );
  });

  it('shows control characters as replacement characters', () => {
    expect(escapeHtml('a\u0000b\u202E')).toBe('a\uFFFDb\uFFFD');
  });

  it('contains a link only if the URL uses https', () => {
    expect(htmlLink('label', 'javascript:alert(1)')).toBe('label');
    expect(htmlLink('label', 'https://osv.dev/?a=1&b="><script>')).toBe(
      '<a href="https://osv.dev/?a=1&amp;b=%22%3E%3Cscript%3E" rel="noreferrer noopener">label</a>',
    );
  });
});
