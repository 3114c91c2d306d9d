/** Words that start a statement that Bundler documents, and that have no other effect. */
const STATEMENTS: ReadonlySet<string> = new Set([
  ...['source', 'gem', 'gemspec', 'group', 'ruby', 'git_source', 'platform', 'platforms'],
  ...['path', 'git', 'github', 'install_if', 'env', 'lockfile', 'eval_gemfile'],
  ...['if', 'unless', 'elsif', 'else', 'case', 'when', 'begin', 'end'],
]);

/** Words that are allowed anywhere. None of them calls a method by name or runs other code. */
const WORDS: ReadonlySet<string> = new Set([
  ...['if', 'unless', 'and', 'or', 'not', 'true', 'false', 'nil', 'end', 'then', 'new', '__dir__'],
  ...['exist?', 'file?', 'key?', 'fetch', 'read', 'strip', 'join', 'expand_path', 'dirname'],
  ...['to_s', 'to_i', 'to_f', 'empty?', 'include?', 'start_with?', 'platform', 'nil?', 'freeze'],
]);

/** Matches comments, quoted strings and lists of words. */
const LITERALS =
  /#[^\n]*|%[wWiI](?:\[[^\]]*\]|\([^)]*\)|\{[^}]*\})|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs;

/** Replacement for a literal that could run code. It never occurs in a plain statement. */
const UNSAFE = '`';

/** Matches statement separators, including those of a block on one line. */
const SEPARATORS = /[\n;{}]|\bdo\b/;

const PARAMETERS = /^\s*\|([\w\s,]*)\|/;

/** Matches symbols, option keys, numbers, constants, words, and characters that do not call a method. */
const TOKENS =
  /:{1,2}[A-Za-z_]\w*[?!]?|[A-Za-z_]\w*:(?!:)|""|\d[\d._]*|[A-Z]\w*|[a-z_]\w*[?!]?|[\s,.()[\]=><~!&|+-]|(.)/gs;

/** True if a Gemfile contains only plain Bundler statements. Its list of gems is then complete. */
export function isPlainGemfile(text: string): boolean {
  const statements = text.replaceAll(LITERALS, maskOf).split(SEPARATORS);
  const variables = new Set<string>();
  return statements.every((statement) => {
    const names = PARAMETERS.exec(statement)?.[1] ?? '';
    for (const name of names.match(/\w+/g) ?? []) variables.add(name);
    return isPlain(statement.replace(PARAMETERS, '').trim(), variables);
  });
}

/** Replaces a literal with a placeholder. A string can contain variables, but not calls. */
function maskOf(literal: string): string {
  if (literal.startsWith('#')) return '';
  const isFixed = literal.startsWith("'") || /^%[wi]/.test(literal);
  const hasCode = literal.replaceAll(/#\{[a-z_]\w*\}/g, '').includes('#{');
  return !isFixed && hasCode ? UNSAFE : '""';
}

function isPlain(statement: string, variables: Set<string>): boolean {
  const assigned = /^([a-z_]\w*)\s*(?:\|\|)?=(?![=~>])/.exec(statement);
  if (assigned?.[1] !== undefined) variables.add(assigned[1]);
  const rest = statement.slice(assigned?.[0].length ?? 0);
  for (const token of rest.matchAll(TOKENS)) {
    if (token[1] !== undefined) return false;
    const [word] = token;
    if (!/^[a-z_]\w*[?!]?$/.test(word)) continue;
    const begins = token.index === 0 && assigned === null && STATEMENTS.has(word);
    const isVariable = variables.has(word) && isValue(rest, token.index, word);
    if (!begins && !WORDS.has(word) && !isVariable) return false;
  }
  return true;
}

/** False if an argument follows the word. For example, `x "a"` would call the method `x`. */
function isValue(text: string, at: number, word: string): boolean {
  const behind = text.slice(at + word.length);
  return (
    text[at - 1] !== '.' && /^\s*(?:$|[,).\]]|(?:if|unless|and|or)\b|&&|\|\||[=!<>]=)/.test(behind)
  );
}
