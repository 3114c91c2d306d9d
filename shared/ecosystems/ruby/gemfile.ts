/**
 * Ruby: the groups in a `Gemfile` and its gemspec. Both files are programs, but Assay reads them line by line. If a
 * line could change what other lines mean, the groups are unknown. Source: https://bundler.io/man/gemfile.5.html
 */

/** Groups that are never deployed. The purpose of other groups is unknown. */
const DEVELOPMENT_GROUPS: ReadonlySet<string> = new Set(['development', 'test']);

/** Matches statements that include other files. */
const INCLUDES = /^(?:eval_gemfile|instance_eval|eval)\b/;

/** Matches the start of code that an `end` closes: a block, or a condition at the start of a line. */
const OPENS = /(?:\bdo(?:\s*\|[^|]*\|)?$|^(?:if|unless|case|begin|def|while|until|for)\b)/;

/**
 * Returns the gems in a Gemfile. The value is true if a gem is only for development. Returns undefined if reading line
 * by line could give a wrong result.
 */
export function gemsOfGemfile(text: string): ReadonlyMap<string, boolean> | undefined {
  const gems = new Map<string, boolean>();
  /** Groups of each open block. */
  const blocks: (readonly string[])[] = [];
  for (const line of statementsOf(text)) {
    if (INCLUDES.test(line)) return undefined;
    if (line === 'end' && blocks.pop() === undefined) return undefined;
    noteGem(gems, line, blocks.flat());
    if (OPENS.test(line)) blocks.push(/^group\b/.test(line) ? symbolsIn(line) : []);
  }
  return blocks.length === 0 ? gems : undefined;
}

/**
 * Adds the gem in a statement such as `gem "name", "~> 1.0", group: :test`. Two statements can add the same gem. It is
 * only for development if both statements are in development groups.
 */
function noteGem(gems: Map<string, boolean>, line: string, around: readonly string[]): void {
  const [, name, options = ''] = /^gem[ (]+["']([^"']+)["'](.*)$/.exec(line) ?? [];
  if (name === undefined) return;
  const isTool = isForDevelopment([...around, ...groupsOfOption(options)]);
  gems.set(name, isTool && gems.get(name) !== false);
}

/** Returns the development dependencies of a gemspec. */
export function developmentGemsOfGemspec(text: string): readonly string[] {
  const names = text.matchAll(/\.add_development_dependency[ (]+["']([^"']+)["']/g);
  return [...names].map(([, name = '']) => name);
}

function isForDevelopment(groups: readonly string[]): boolean {
  return groups.length > 0 && groups.every((group) => DEVELOPMENT_GROUPS.has(group));
}

/** Yields the statements without comments. A line that ends with a comma continues on the next line. */
function* statementsOf(text: string): Generator<string> {
  let open = '';
  for (const row of text.split(/\r?\n/)) {
    const line = `${open}${withoutComment(row).trim()}`;
    open = line.endsWith(',') ? `${line} ` : '';
    if (open === '' && line !== '') yield line;
  }
  if (open !== '') yield open.trim();
}

/** Removes a comment. A `#` inside quotes does not start a comment. */
function withoutComment(row: string): string {
  let quote = '';
  for (let at = 0; at < row.length; at++) {
    const char = row.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '#') {
      return row.slice(0, at);
    } else if (char === '"' || char === "'") {
      quote = char;
    }
  }
  return row;
}

/** Parses `group: :test`, `:groups => [:development, "test"]` or `group: %i[development test]`. */
function groupsOfOption(options: string): readonly string[] {
  const [, value = ''] =
    /(?:\bgroups?:|:groups?\s*=>)\s*((?:%[iw])?\[[^\]]*\]|[:"'][\w"']+)/.exec(options) ?? [];
  return value.startsWith('%') ? (value.slice(2).match(/\w+/g) ?? []) : symbolsIn(value);
}

function symbolsIn(text: string): readonly string[] {
  return [...text.matchAll(/:(\w+)|["'](\w+)["']/g)].map(
    ([, symbol, word]) => symbol ?? word ?? '',
  );
}
