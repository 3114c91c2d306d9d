import { transform } from 'esbuild';

const PAIRS = /^(?: {2})+/gm;

/** Position before the comment with which esbuild names a module, and before the exports of all modules. */
const PART = /^(?=\/\/ [\w@.-]+[/:]|export \{)/m;

/**
 * Returns the code with a tab for each level of indentation, which saves 3 % of dist/. A module with lines in a template
 * that would change stays as it is: the two versions must be equal without white space.
 */
export async function withTabs(code: string): Promise<string> {
  const tabbed = await ifEqual(code);
  if (tabbed !== code) return tabbed;
  const parts = code
    .split(PART)
    // The exports contain no template, and name what other parts declare.
    .map((part) => (part.startsWith('export {') ? indented(part) : ifEqual(part)));
  return (await Promise.all(parts)).join('');
}

function indented(code: string): string {
  return code.replace(PAIRS, (spaces) => '\t'.repeat(spaces.length / 2));
}

async function ifEqual(code: string): Promise<string> {
  const tabbed = indented(code);
  const [before, after] = await Promise.all([withoutSpace(code), withoutSpace(tabbed)]);
  return before === after ? tabbed : code;
}

async function withoutSpace(code: string): Promise<string> {
  return (await transform(code, { minifyWhitespace: true, charset: 'utf8' })).code;
}
