import type * as Expressions from '@actions/expressions';
import { loadBundle } from './bundle.ts';
import { hashFiles } from './hash-files.ts';

/** Values by context name, such as `github`, `env` or `steps`. */
export type Contexts = Readonly<Record<string, unknown>>;

export interface Circumstances {
  /** The status that `success()` and `failure()` check. `skipped` is neither. */
  readonly status: 'success' | 'failure' | 'skipped';
  /** The folder of `hashFiles()`. */
  readonly workspace?: string;
}

type Library = typeof Expressions;
type Data = Expressions.data.ExpressionData;

const ENTRY = "export * from '@actions/expressions';";

const STATUS_FUNCTION = /\b(?:success|failure|always|cancelled)\s*\(/;

/** Evaluates every `${{ }}` in a text with the expression evaluator of GitHub. */
export async function interpolate(
  text: string,
  contexts: Contexts,
  circumstances: Circumstances,
): Promise<string> {
  if (!text.includes('${{')) return text;
  const library = await load();
  return splitText(text)
    .map((part) =>
      part.isExpression
        ? run(library, part.text, contexts, circumstances).coerceString()
        : part.text,
    )
    .join('');
}

/** Returns the value of a text that is a single `${{ }}`, such as a list or an object. Otherwise returns a text. */
export async function evaluate(
  text: string,
  contexts: Contexts,
  circumstances: Circumstances,
): Promise<unknown> {
  const parts = splitText(text.trim());
  const [only] = parts;
  if (parts.length !== 1 || only?.isExpression !== true) {
    return interpolate(text, contexts, circumstances);
  }
  const library = await load();
  const value = run(library, only.text, contexts, circumstances);
  return JSON.parse(JSON.stringify(value, library.data.replacer));
}

/** Evaluates an `if:` condition. Without a status function, `success()` is also required. */
export async function isTrue(
  condition: unknown,
  contexts: Contexts,
  circumstances: Circumstances,
): Promise<boolean> {
  const text = String(condition ?? '').trim();
  const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(text)?.[1]?.trim() ?? text;
  const asked = inner === '' ? 'success()' : inner;
  const expression = STATUS_FUNCTION.test(asked) ? asked : `success() && (${asked})`;
  const value = run(await load(), expression, contexts, circumstances).coerceString();
  return value !== '' && value !== 'false' && value !== '0';
}

function load(): Promise<Library> {
  return loadBundle('expressions', ENTRY) as Promise<Library>;
}

function run(
  library: Library,
  expression: string,
  contexts: Contexts,
  circumstances: Circumstances,
): Data {
  const functions = functionsOf(library, circumstances);
  const { tokens } = new library.Lexer(expression).lex();
  const tree = new library.Parser(tokens, Object.keys(contexts), functions).parse();
  const byName = new Map(
    functions.map((definition) => [definition.name.toLowerCase(), definition]),
  );
  const data = toData(library, contexts) as Expressions.data.Dictionary;
  return new library.Evaluator(tree, data, byName).evaluate();
}

function functionsOf(library: Library, { status, workspace = '.' }: Circumstances) {
  const { BooleanData, StringData } = library.data;
  const answers = { success: status === 'success', failure: status === 'failure' };
  const constants = Object.entries({ ...answers, always: true, cancelled: false });
  return [
    ...constants.map(([name, answer]) => ({
      name,
      minArgs: 0,
      maxArgs: 0,
      call: (): Data => new BooleanData(answer),
    })),
    {
      name: 'hashFiles',
      minArgs: 1,
      maxArgs: 255,
      call: (...patterns: Data[]): Data =>
        new StringData(
          hashFiles(
            workspace,
            patterns.map((pattern) => pattern.coerceString()),
          ),
        ),
    },
  ];
}

function toData(library: Library, value: unknown): Data {
  const { data } = library;
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map((item) => toData(library, item)));
  if (typeof value !== 'object' || value === null) return new data.Null();
  const pairs = Object.entries(value).map(([key, item]) => ({ key, value: toData(library, item) }));
  return new data.Dictionary(...pairs);
}

interface Part {
  readonly text: string;
  readonly isExpression: boolean;
}

/** Splits at `${{` and `}}`. A `}}` in a quoted string does not end an expression. */
function splitText(text: string): readonly Part[] {
  const parts: Part[] = [];
  let rest = text;
  for (let start = rest.indexOf('${{'); start !== -1; start = rest.indexOf('${{')) {
    const end = endOfExpression(rest, start + 3);
    if (start > 0) parts.push({ text: rest.slice(0, start), isExpression: false });
    parts.push({ text: rest.slice(start + 3, end).trim(), isExpression: true });
    rest = rest.slice(end + 2);
  }
  if (rest !== '') parts.push({ text: rest, isExpression: false });
  return parts;
}

function endOfExpression(text: string, from: number): number {
  let isQuoted = false;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === "'") isQuoted = !isQuoted;
    if (!isQuoted && text.startsWith('}}', index)) return index;
  }
  throw new Error(`The expression in '${text}' has no end.`);
}
