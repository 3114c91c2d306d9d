import { describe, expect, it } from '@jest/globals';
import { PAGE_SCRIPT } from '../../../shared/report/html/page-script.generated.ts';

/** Maximum size of the script, in bytes. Every report contains it. */
const MAX_BYTES = 27_000;

describe('the HTML report script', () => {
  it('is smaller than its limit', () => {
    expect(Buffer.byteLength(PAGE_SCRIPT)).toBeLessThan(MAX_BYTES);
  });

  it('does not use functions that run text as code or parse text as HTML', () => {
    const unsafe =
      /\beval\b|\bFunction\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|srcdoc|\bimport\(/;
    expect(unsafe.exec(PAGE_SCRIPT)).toBeNull();
  });

  it('does not send data', () => {
    const sending =
      /fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|new Image|https?:\/\/\w/;
    expect(sending.exec(PAGE_SCRIPT)).toBeNull();
  });
});
