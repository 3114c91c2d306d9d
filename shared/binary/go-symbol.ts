/** The function of a Go program, named as in the Go vulnerability database. */
export interface GoSymbol {
  /** Import path, such as `golang.org/x/net/html`. */
  readonly package: string;
  /**
   * The functions to which the code can belong. `Tokenizer.Next` is either a method or a closure, so that `Tokenizer`
   * and `Tokenizer.Next` are both listed.
   */
  readonly symbols: readonly string[];
}

/** Prefixes of functions that the linker generates for types. The second form was used up to Go 1.19. */
const GENERATED = /^(?:type:|type\.\.|go:)/;

const ESCAPED = /%([0-9a-f]{2})/g;

/**
 * Splits the name of a function in a program, such as `golang.org/x/net/html.(*Tokenizer).Next`. Returns undefined for
 * a function outside any package, such as assembly.
 */
export function goSymbolOf(name: string): GoSymbol | undefined {
  if (GENERATED.test(name)) return undefined;
  const bracket = name.indexOf('[');
  const prefix = bracket === -1 ? name : name.slice(0, bracket);
  const dot = prefix.indexOf('.', prefix.lastIndexOf('/') + 1);
  if (dot <= 0) return undefined;
  const rest = name.slice(dot + 1);
  return {
    package: importPath(prefix.slice(0, dot)),
    symbols: symbolsOf(bracket === -1 ? rest : withoutTypeArguments(rest)),
  };
}

/** The linker escapes dots in the last element: `gopkg.in/yaml%2ev3` is `gopkg.in/yaml.v3`. */
function importPath(text: string): string {
  if (!text.includes('%')) return text;
  const bytes = text.replaceAll(ESCAPED, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** Removes the parentheses of a receiver, suffixes such as `-fm`, and the numbers of closures. */
function symbolsOf(text: string): readonly string[] {
  const [first = '', second] = text.split('.', 2).map(identifierOf);
  return second === undefined ? [first] : [first, `${first}.${second}`];
}

function identifierOf(part: string): string {
  const start = part.startsWith('(*') ? 2 : 0;
  const suffix = part.search(/[)-]/);
  return part.slice(start, suffix === -1 ? undefined : suffix);
}

/** Removes `[…]` with everything inside. */
function withoutTypeArguments(text: string): string {
  let depth = 0;
  let plain = '';
  for (const part of text.split(/([[\]])/)) {
    if (part === '[') depth += 1;
    else if (part === ']') depth -= 1;
    else if (depth === 0) plain += part;
  }
  return plain;
}
