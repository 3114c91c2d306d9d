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

  it('keeps only the module with such a template, and indents the others', async () => {
    const kept = '// shared/a.ts\nif (a) {\n  b(`\n  text`);\n}\n\n';
    const code = `${kept}// shared/c.ts\nvar a = 1;\nif (c) {\n  d();\n}\n\nexport {\n  a\n};\n`;
    expect(await withTabs(code)).toBe(
      `${kept}// shared/c.ts\nvar a = 1;\nif (c) {\n\td();\n}\n\nexport {\n\ta\n};\n`,
    );
  });
});
