import { transform } from 'esbuild';

const PAIRS = /^(?: {2})+/gm;

/**
 * Returns the code with a tab for each level of indentation, which saves 3 % of dist/. Code with lines in a template
 * that would change stays as it is: the two versions must be equal without white space.
 */
export async function withTabs(code: string): Promise<string> {
  const tabbed = code.replace(PAIRS, (spaces) => '\t'.repeat(spaces.length / 2));
  const [before, after] = await Promise.all([withoutSpace(code), withoutSpace(tabbed)]);
  return before === after ? tabbed : code;
}

async function withoutSpace(code: string): Promise<string> {
  return (await transform(code, { minifyWhitespace: true, charset: 'utf8' })).code;
}
