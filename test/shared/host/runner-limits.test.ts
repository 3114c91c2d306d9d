import { describe, expect, it } from '@jest/globals';
import {
  cutMessage,
  fitSummary,
  MAX_ANNOTATION_LENGTH,
  MAX_SUMMARY_BYTES,
} from '../../../shared/host/runner-limits.ts';

describe('cutMessage', () => {
  it('keeps a message of the maximum length', () => {
    const message = 'x'.repeat(MAX_ANNOTATION_LENGTH);
    expect(cutMessage(message)).toBe(message);
  });

  it('truncates a longer message to the maximum length, and marks it', () => {
    const cut = cutMessage('x'.repeat(MAX_ANNOTATION_LENGTH + 1));
    expect([cut.length, cut.endsWith('… (cut)')]).toEqual([MAX_ANNOTATION_LENGTH, true]);
  });
});

describe('fitSummary', () => {
  it('keeps a summary within the limit', () => {
    expect(fitSummary('# a\n', 0)).toEqual({ text: '# a\n', isCut: false });
  });

  it('truncates a longer summary at the end of a line, so that its bytes stay within the limit', () => {
    const line = `${'é'.repeat(50)}\n`;
    const part = fitSummary(line.repeat(20_000), 1000);
    const [body = ''] = part.text.split('\n\n> The summary ends');
    expect(part.isCut).toBe(true);
    expect(1000 + Buffer.byteLength(part.text)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    expect(body.replaceAll(line, '')).toBe('');
  });

  it('keeps space for the note if the summary is almost full', () => {
    const first = fitSummary('x\n'.repeat(524_000), 0);
    const used = Buffer.byteLength(first.text);
    const second = fitSummary('y'.repeat(10_000), used);
    expect(first.isCut).toBe(false);
    expect(second.text).toMatch(/^\n\n> The summary ends/);
    expect(used + Buffer.byteLength(second.text)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
  });
});
