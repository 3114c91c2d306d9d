import { describe, expect, it } from '@jest/globals';
import { compact } from '../../../scripts/build/compact.ts';

describe('the function `compact`', () => {
  it('indents with one tab instead of two spaces', async () => {
    const code = 'if (a) {\n  if (b)\n    c("  ");\n}\n';
    expect(await compact(code)).toBe('if (a) {\n\tif (b)\n\t\tc("  ");\n}\n');
  });

  it('does not change code that contains a template with an indented line', async () => {
    const code = 'if (a) {\n  b(`\n  text`);\n}\n';
    expect(await compact(code)).toBe(code);
  });

  it('leaves a module unchanged if it contains a template with an indented line, and compacts all other modules', async () => {
    const kept = '// shared/a.ts\nif (a) {\n  b(`\n  text`);\n}\n';
    const code = `${kept}\n// shared/c.ts\nvar a = 1;\nif (c) {\n  d();\n}\n\nexport {\n  a\n};\n`;
    expect(await compact(code)).toBe(`${kept}// c\nvar a = 1;\nif (c) {\n\td();\n}\nexport{a};\n`);
  });

  it('writes the names of imports and exports on one line without spaces between them', async () => {
    const code = 'import {\n  a as b,\n  c\n} from "./d.js";\nexport {\n  b,\n  c\n};\n';
    expect(await compact(code)).toBe('import{a as b,c}from"./d.js";\nexport{b,c};\n');
  });

  it('writes short lists of names and strings on one line', async () => {
    const code = 'f([\n  "a",\n  b\n], {\n  c,\n  ...d\n}, {\n  e: 1\n});\n';
    expect(await compact(code)).toBe('f(["a", b], {c,...d}, {\n\te: 1\n});\n');
    const long = `f([\n  "${'a'.repeat(120)}",\n  b\n]);\n`;
    expect(await compact(long)).toBe(long.replaceAll('  ', '\t'));
  });

  it('removes `node_modules/` from the name of a module in a package', async () => {
    expect(await compact('// node_modules/@a/b/c.js\na();\n')).toBe('// @a/b/c.js\na();\n');
  });

  it('removes the empty line before the name of a module', async () => {
    expect(await compact('// shared/a.ts\na();\n\n// b.ts\nb();\n')).toBe(
      '// a\na();\n// b\nb();\n',
    );
  });

  it('removes comments in objects', async () => {
    const code =
      'var a = {\n  /**\n   * Why * and\n   * how.\n   */\n  b: 1,\n  // Why.\n  /* How. */\n  c: "//" /* here */\n};\n';
    expect(await compact(code)).toBe('var a = {\n\tb: 1,\n\tc: "//" /* here */\n};\n');
  });

  it('removes call annotations, but does not change strings with the same text', async () => {
    const call = 'var a = new Set();\n';
    expect(await compact(call.replace('new', '/* @__PURE__ */ new'))).toBe(call);
    const text = 'var a = "/* @__PURE__ */ b";\n';
    expect(await compact(text)).toBe(text);
  });

  it.each(['  // text', '  /** text */'])('keeps a template with the line "%s"', async (line) => {
    const code = `var a = \`\n${line}\n\`;\n`;
    expect(await compact(code)).toBe(code);
  });
});
