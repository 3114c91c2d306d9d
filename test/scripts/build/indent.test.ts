import { describe, expect, it } from '@jest/globals';
import { withTabs } from '../../../scripts/build/indent.ts';

describe('withTabs', () => {
  it('indents with one tab in place of two spaces', async () => {
    const code = 'if (a) {\n  if (b)\n    c("  ");\n}\n';
    expect(await withTabs(code)).toBe('if (a) {\n\tif (b)\n\t\tc("  ");\n}\n');
  });

  it('keeps code with a template that has an indented line', async () => {
    const code = 'if (a) {\n  b(`\n  text`);\n}\n';
    expect(await withTabs(code)).toBe(code);
  });
});
