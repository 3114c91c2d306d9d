import { describe, expect, it } from '@jest/globals';
import { createRedaction } from '../../../shared/host/redaction.ts';

describe('redaction', () => {
  it('takes secrets out wherever they stand', () => {
    const { add, redact } = createRedaction();
    add('hunter2');
    expect(redact('hunter2 and hunter2')).toBe('*** and ***');
  });

  it('takes out each line of a secret, but not lines that are everywhere', () => {
    const { add, redact } = createRedaction();
    add('{\n  "key": "value"\n}');
    expect(redact('f() { "key": "value" }')).toBe('f() { *** }');
  });

  it('takes out the longer of two secrets that overlap', () => {
    const { add, redact } = createRedaction();
    add('token');
    add('token-with-tail');
    expect(redact('token-with-tail token')).toBe('*** ***');
  });

  it('does nothing for an empty secret', () => {
    const { add, redact } = createRedaction();
    add(' \n');
    expect(redact('a b')).toBe('a b');
  });
});
