/**
 * Ruby: the groups of a `Gemfile` and of the gemspec that it takes in. Both are programs: they are read line by
 * line, and where a line may change what others say, nothing is known.
 * Source: https://bundler.io/man/gemfile.5.html
 */

/** Groups that are never delivered; what others are for, only the project knows. */
const DEVELOPMENT_GROUPS: ReadonlySet<string> = new Set(['development', 'test']);

/** Reads other files as if they stood here. */
const INCLUDES = /^(?:eval_gemfile|instance_eval|eval)\b/;

/** Opens what an `end` closes: a block, or a condition at the beginning of a line. */
const OPENS = /(?:\bdo(?:\s*\|[^|]*\|)?$|^(?:if|unless|case|begin|def|while|until|for)\b)/;

/**
 * Whether each gem that a Gemfile names is for development alone; undefined when that cannot be told line by
 * line.
 */
export function gemsOfGemfile(text: string): ReadonlyMap<string, boolean> | undefined {
  const gems = new Map<string, boolean>();
  /** Groups of each block that is open. */
  const blocks: (readonly string[])[] = [];
  for (const line of statementsOf(text)) {
    if (INCLUDES.test(line)) return undefined;
    if (line === 'end' && blocks.pop() === undefined) return undefined;
    noteGem(gems, line, blocks.flat());
    if (OPENS.test(line)) blocks.push(/^group\b/.test(line) ? symbolsIn(line) : []);
  }
  return blocks.length === 0 ? gems : undefined;
}

/** `gem "name", "~> 1.0", group: :test`; of a gem that is named twice, both must be for development. */
function noteGem(gems: Map<string, boolean>, line: string, around: readonly string[]): void {
  const [, name, options = ''] = /^gem[ (]+["']([^"']+)["'](.*)$/.exec(line) ?? [];
  if (name === undefined) return;
  const isTool = isForDevelopment([...around, ...groupsOfOption(options)]);
  gems.set(name, isTool && gems.get(name) !== false);
}

/** The gems that a gemspec needs for its own development. */
export function developmentGemsOfGemspec(text: string): readonly string[] {
  const names = text.matchAll(/\.add_development_dependency[ (]+["']([^"']+)["']/g);
  return [...names].map(([, name = '']) => name);
}

function isForDevelopment(groups: readonly string[]): boolean {
  return groups.length > 0 && groups.every((group) => DEVELOPMENT_GROUPS.has(group));
}

/** Lines without comments; one that ends in a comma goes on in the next. */
function* statementsOf(text: string): Generator<string> {
  let open = '';
  for (const row of text.split(/\r?\n/)) {
    const line = `${open}${withoutComment(row).trim()}`;
    open = line.endsWith(',') ? `${line} ` : '';
    if (open === '' && line !== '') yield line;
  }
  if (open !== '') yield open.trim();
}

/** A hash sign in quotes begins none. */
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

/** `group: :test`, `:groups => [:development, "test"]`, `group: %i[development test]` */
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
