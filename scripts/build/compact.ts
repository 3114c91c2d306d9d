import { transform } from 'esbuild';

const PAIRS = /^(?: {2})+/gm;

/** Matches indented lines with only a comment. esbuild keeps comments in an object and removes them everywhere else. */
const COMMENTS = /^ +(?:\/\*\*(?:[^*]|\*(?!\/))*\*\/|\/\/.*)\n/gm;

/** Matches names or texts between two brackets, one per line. */
const ITEMS = /([[({])\n((?: +(?:"[^"\\\n]*"|(?:\.{3})?[\w$.]+(?: as [\w$]+)?),?\n)+) *(?=[\])}])/g;

/** Maximum length of such items in one line, in characters. Names in braces have no limit. */
const MAX_ITEMS = 100;

/**
 * A comment with which esbuild names a module. Nearly all modules are in shared/, and all modules of the project are
 * TypeScript.
 */
const MODULE = /^\/\/ (?:shared\/)?([\w./-]+)\.ts$/gm;

/**
 * The comment with which esbuild marks a call that a bundler may remove. It is removed, because nothing bundles dist/
 * again.
 */
const ANNOTATION = '/* @__PURE__ */ ';

/** Position before the comment that esbuild writes with the name of a module, and before the exports of all modules. */
const PART = /^(?=\/\/ [\w@.-]+[/:]|export \{)/m;

/**
 * Returns the code without the comments and annotations that esbuild keeps. Each level of indentation is a tab, short
 * lists are in one line, and names of modules are relative to shared/ and have no extension. This saves 5 % of dist/. A
 * module with lines in a template that would change stays as it is: the two versions must be equal without white space,
 * comments and annotations.
 */
export async function compact(code: string): Promise<string> {
  const compacted = await ifEqual(code);
  if (compacted !== code) return compacted;
  const parts = code
    .split(PART)
    // The exports do not contain templates, and only refer to what other parts declare.
    .map((part) => (part.startsWith('export {') ? shortened(part) : ifEqual(part)));
  return (await Promise.all(parts)).join('');
}

function shortened(code: string): string {
  return code
    .replace(COMMENTS, '')
    .replace(MODULE, '// $1')
    .replace(/\n\n(?=\/\/ )/g, '\n')
    .replace(ITEMS, (lines: string, bracket: string, items: string) => {
      const line = items.trim().replace(/\n\s*/g, ' ');
      return bracket !== '{' && line.length > MAX_ITEMS ? lines : `${bracket}${line}`;
    })
    .replaceAll(ANNOTATION, '')
    .replace(PAIRS, (spaces) => '\t'.repeat(spaces.length / 2));
}

async function ifEqual(code: string): Promise<string> {
  const short = shortened(code);
  const [before, after] = await Promise.all([withoutSpace(code), withoutSpace(short)]);
  return before === after ? short : code;
}

async function withoutSpace(code: string): Promise<string> {
  const options = { minifyWhitespace: true, charset: 'utf8', ignoreAnnotations: true } as const;
  return (await transform(code, options)).code;
}
