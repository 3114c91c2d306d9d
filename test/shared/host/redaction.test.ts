import { describe, expect, it } from '@jest/globals';
import { createRedaction } from '../../../shared/host/redaction.ts';

describe('redaction', () => {
  it('removes each occurrence of a secret', () => {
    const { add, redact } = createRedaction();
    add('hunter2');
    expect(redact('hunter2 and hunter2')).toBe('*** and ***');
  });

  it('removes each line of a secret, except lines such as a single brace', () => {
    const { add, redact } = createRedaction();
    add('{\n  "key": "value"\n}');
    expect(redact('f() { "key": "value" }')).toBe('f() { *** }');
  });

  it('removes the longer of two overlapping secrets', () => {
    const { add, redact } = createRedaction();
    add('token');
    add('token-with-tail');
    expect(redact('token-with-tail token')).toBe('*** ***');
  });

  it('does not change the text if the secret is empty', () => {
    const { add, redact } = createRedaction();
    add(' \n');
    expect(redact('a b')).toBe('a b');
  });
});
