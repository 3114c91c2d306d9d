/**
 * Reads GitHub Actions expressions. Each node has its position, so that a report can point to the exact context.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/expressions
 */
import type { Span } from '../../json/text-places.ts';

export type Expression =
  | {
      readonly kind: 'literal';
      readonly value: string | number | boolean | null;
      readonly span: Span;
    }
  | Context
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly Expression[];
      readonly span: Span;
    }
  | { readonly kind: 'unary'; readonly of: Expression; readonly span: Span }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    };

/** A context such as `github.event.issue.title`, or a property of the result of a call. */
export interface Context {
  readonly kind: 'context';
  /** The first name in lowercase, such as `github`. Undefined if the properties belong to the result of `of`. */
  readonly name?: string;
  readonly of?: Expression;
  /**
   * Properties in lowercase. `*` stands for all properties. A computed index such as `[matrix.os]` is an expression.
   */
  readonly path: readonly (string | Expression)[];
  readonly span: Span;
}

type Token = { readonly text: string; readonly kind: TokenKind; readonly span: Span };
type TokenKind = 'name' | 'string' | 'number' | 'sign' | 'end';

/** Maximum nesting depth of an expression. GitHub allows 50. */
const MAX_DEPTH = 60;

/** Maximum length of an expression, in characters. GitHub allows 21,000. */
const MAX_LENGTH = 25_000;

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['string', /'(?:[^']|'')*'/y],
  [
    'number',
    /[-+]?(?:0x[0-9a-fA-F]+|0o[0-7]+|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|Infinity)(?![\w-])/y,
  ],
  ['name', /[A-Za-z_][\w-]*/y],
  ['sign', /&&|\|\||==|!=|<=|>=|[!<>()[\].,*]/y],
];

/** The binary operators, from the lowest to the highest precedence. */
const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
];

/** Parses the text between `${{` and `}}`. Returns undefined if it is not a valid expression. */
export function parseExpression(text: string): Expression | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  const reader = new Reader(tokens);
  const found = reader.binary(0, 0);
  return found !== undefined && reader.isAtEnd() ? found : undefined;
}

function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++;
    if (at >= text.length) break;
    const token = tokenAt(text, at);
    if (token === undefined) return undefined;
    tokens.push(token);
    at = token.span.end;
  }
  return [...tokens, { text: '', kind: 'end', span: { start: at, end: at } }];
}

function tokenAt(text: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null)
      return { kind, text: match[0], span: { start: at, end: at + match[0].length } };
  }
  return undefined;
}

class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  isAtEnd(): boolean {
    return this.#peek().kind === 'end';
  }

  binary(level: number, depth: number): Expression | undefined {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary(depth);
    if (depth > MAX_DEPTH) return undefined;
    let left = this.binary(level + 1, depth);
    while (left !== undefined && this.#isSign(...operators)) {
      const operator = this.#next().text;
      const right = this.binary(level + 1, depth);
      if (right === undefined) return undefined;
      const span = { start: left.span.start, end: right.span.end };
      left = { kind: 'binary', operator, left, right, span };
    }
    return left;
  }

  #unary(depth: number): Expression | undefined {
    if (depth > MAX_DEPTH) return undefined;
    if (!this.#isSign('!')) return this.#postfix(depth);
    const { start } = this.#next().span;
    const of = this.#unary(depth + 1);
    return of && { kind: 'unary', of, span: { start, end: of.span.end } };
  }

  #postfix(depth: number): Expression | undefined {
    const first = this.#primary(depth);
    if (first === undefined || !this.#isSign('.', '[')) return first;
    const path: (string | Expression)[] = [];
    while (this.#isSign('.', '[')) {
      const part = this.#next().text === '.' ? this.#property() : this.#index(depth);
      if (part === undefined) return undefined;
      path.push(part);
    }
    const span = { start: first.span.start, end: this.#end() };
    if (first.kind !== 'context') return { kind: 'context', of: first, path, span };
    return { ...first, path: [...first.path, ...path], span };
  }

  #property(): string | undefined {
    const { kind, text } = this.#next();
    return kind === 'name' || text === '*' ? text.toLowerCase() : undefined;
  }

  #index(depth: number): string | Expression | undefined {
    if (this.#isSign('*')) {
      this.#next();
      return this.#takes(']') ? '*' : undefined;
    }
    const index = this.binary(0, depth + 1);
    if (index === undefined || !this.#takes(']')) return undefined;
    return index.kind === 'literal' && typeof index.value === 'string'
      ? index.value.toLowerCase()
      : index;
  }

  #primary(depth: number): Expression | undefined {
    const { kind, text, span } = this.#next();
    if (kind === 'string')
      return { kind: 'literal', value: text.slice(1, -1).replaceAll("''", "'"), span };
    if (kind === 'number') return { kind: 'literal', value: Number(text), span };
    if (kind === 'name') return this.#named(text.toLowerCase(), span, depth);
    if (text !== '(') return undefined;
    const inner = this.binary(0, depth + 1);
    return this.#takes(')') ? inner : undefined;
  }

  #named(name: string, span: Span, depth: number): Expression | undefined {
    if (this.#isSign('(')) return this.#call(name, span.start, depth);
    if (name === 'true' || name === 'false')
      return { kind: 'literal', value: name === 'true', span };
    if (name === 'null') return { kind: 'literal', value: null, span };
    if (name === 'nan') return { kind: 'literal', value: Number.NaN, span };
    return { kind: 'context', name, path: [], span };
  }

  #call(name: string, start: number, depth: number): Expression | undefined {
    this.#next();
    const args: Expression[] = [];
    while (!this.#isSign(')')) {
      const arg = this.binary(0, depth + 1);
      if (arg === undefined) return undefined;
      args.push(arg);
      if (this.#isSign(',')) this.#next();
      else if (!this.#isSign(')')) return undefined;
    }
    this.#next();
    return { kind: 'call', name, args, span: { start, end: this.#end() } };
  }

  #peek(): Token {
    const token = this.#tokens[Math.min(this.#at, this.#tokens.length - 1)];
    return token ?? { text: '', kind: 'end', span: { start: 0, end: 0 } };
  }

  #next(): Token {
    const token = this.#peek();
    this.#at++;
    return token;
  }

  #isSign(...signs: readonly string[]): boolean {
    const { kind, text } = this.#peek();
    return kind === 'sign' && signs.includes(text);
  }

  #takes(sign: string): boolean {
    return this.#isSign(sign) && this.#next() !== undefined;
  }

  /** The end of the last token that was read. */
  #end(): number {
    return this.#tokens[this.#at - 1]?.span.end ?? 0;
  }
}

/** Returns all nodes of an expression, outermost first. */
export function* nodesOf(expression: Expression): Generator<Expression> {
  yield expression;
  switch (expression.kind) {
    case 'call':
      for (const arg of expression.args) yield* nodesOf(arg);
      return;
    case 'unary':
      yield* nodesOf(expression.of);
      return;
    case 'binary':
      yield* nodesOf(expression.left);
      yield* nodesOf(expression.right);
      return;
    case 'context':
      if (expression.of !== undefined) yield* nodesOf(expression.of);
      for (const part of expression.path) if (typeof part !== 'string') yield* nodesOf(part);
      return;
    case 'literal':
  }
}

/** Returns the dotted name of a context, such as `github.event.issue.title`. A computed index becomes `?`. */
export function contextName(context: Context): string {
  const path = context.path.map((part) => (typeof part === 'string' ? part : '?'));
  return [context.name ?? '?', ...path].join('.');
}
