import { describe, expect, it } from '@jest/globals';
import { compact } from '../../../scripts/build/compact.ts';

describe('compact', () => {
  it('indents with one tab in place of two spaces', async () => {
    const code = 'if (a) {\n  if (b)\n    c("  ");\n}\n';
    expect(await compact(code)).toBe('if (a) {\n\tif (b)\n\t\tc("  ");\n}\n');
  });

  it('keeps code with a template that has an indented line', async () => {
    const code = 'if (a) {\n  b(`\n  text`);\n}\n';
    expect(await compact(code)).toBe(code);
  });

  it('keeps only the module with such a template, and indents the others', async () => {
    const kept = '// shared/a.ts\nif (a) {\n  b(`\n  text`);\n}\n\n';
    const code = `${kept}// shared/c.ts\nvar a = 1;\nif (c) {\n  d();\n}\n\nexport {\n  a\n};\n`;
    expect(await compact(code)).toBe(
      `${kept}// shared/c.ts\nvar a = 1;\nif (c) {\n\td();\n}\n\nexport {\n\ta\n};\n`,
    );
  });

  it('removes comments in objects', async () => {
    const code =
      'var a = {\n  /**\n   * Why * and\n   * how.\n   */\n  b: 1,\n  // Why.\n  c: "//" /* here */\n};\n';
    expect(await compact(code)).toBe('var a = {\n\tb: 1,\n\tc: "//" /* here */\n};\n');
  });

  it.each(['  // text', '  /** text */'])('keeps a template with the line "%s"', async (line) => {
    const code = `var a = \`\n${line}\n\`;\n`;
    expect(await compact(code)).toBe(code);
  });
});
