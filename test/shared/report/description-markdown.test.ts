import { describe, expect, it } from '@jest/globals';
import { descriptionMarkdown } from '../../../shared/report/description-markdown.ts';

describe('an advisory description', () => {
  it('keeps headings, list items and paragraphs', () => {
    expect(descriptionMarkdown('### Impact\r\nAll versions.\n\n* one\n- two\n\n\n\nEnd')).toBe(
      '**Impact**\n\nAll versions.\n\n- one\n- two\n\nEnd',
    );
  });

  it('is not shortened if it is one long line', () => {
    expect(descriptionMarkdown('word '.repeat(190))).toHaveLength(949);
  });

  it('displays links, images, mentions and HTML as text', () => {
    const text = descriptionMarkdown(
      '[a](https://e.example) ![](x) <b> @octocat\n---\n| a |',
    ).replaceAll('<wbr>', '');
    expect(text).not.toMatch(/[[\]<>]|@octocat|^---|\|/m);
  });

  it('has at most 60 lines', () => {
    expect(descriptionMarkdown('a\n'.repeat(500)).split('\n')).toHaveLength(60);
  });
});
