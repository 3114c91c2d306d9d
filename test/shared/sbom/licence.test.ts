import { describe, expect, it } from '@jest/globals';
import { isSpdxExpression } from '../../../shared/sbom/licence.ts';

describe('isSpdxExpression', () => {
  it.each(['MIT', '(MIT OR Apache-2.0)', 'GPL-2.0-only WITH Classpath-exception-2.0'])(
    'takes %s',
    (text) => {
      expect(isSpdxExpression(text)).toBe(true);
    },
  );

  it.each(['', 'BSD', 'MIT License', 'mit', 'see LICENSE', '('.repeat(100_000)])(
    'refuses %j',
    (text) => {
      expect(isSpdxExpression(text)).toBe(false);
    },
  );
});
