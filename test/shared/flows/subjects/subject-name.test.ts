import { expect, it } from '@jest/globals';
import { requirePrintable } from '../../../../shared/flows/subjects/subject-name.ts';

it.each(['a\nverified', 'a\rb', 'a\u0000', 'a\u001b[2K', 'a\u0085b', 'a\u2028b'])(
  'a subject cannot have the name %j',
  (name) => {
    expect(() => requirePrintable(name)).toThrow(
      expect.objectContaining({
        code: 'input-invalid',
        message: expect.not.stringContaining(name),
      }),
    );
  },
);

it.each(['app.tar.gz', 'Ünïcode 日本.tgz', 'a b', '::error::x', ''])(
  'a subject can have the name %j',
  (name) => {
    expect(() => requirePrintable(name)).not.toThrow();
  },
);
