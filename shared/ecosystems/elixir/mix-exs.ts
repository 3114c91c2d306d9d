/**
 * Elixir: what a `mix.exs` says that its project needs. It is a program, of which a plain list is read, as
 * `mix new` writes it: `defp deps do [{:plug, "~> 1.0"}, {:credo, "~> 1.7", only: :dev}] end`.
 * Source: https://hexdocs.pm/mix/Mix.Tasks.Deps.html
 */
import type { EcosystemFile } from '../ecosystem.ts';
import { isAtom, isGroup, readTerms, type Term } from '../erlang-terms.ts';

export interface MixDependency {
  readonly app: string;
  readonly isForDevelopment: boolean;
  /** Code of this source tree: in a folder, or another application of the umbrella. */
  readonly isLocal: boolean;
}

/** Environments that are never released; what others are for, only the project knows. */
const DEVELOPMENT: ReadonlySet<string> = new Set(['dev', 'test']);

/** Largest file looked at; people write some kilobytes. */
const MAX_BYTES = 1024 * 1024;

const DEPENDENCIES = /\bdefp?\s+deps(?:\(\))?(?:\s+do|\s*,\s*do:)\s*(?=\[)/;

/** The dependencies of a project; undefined where they are not one plain list. */
export function mixDependencies(file: EcosystemFile): readonly MixDependency[] | undefined {
  if (file.bytes.length > MAX_BYTES) return undefined;
  const text = withoutComments(file.bytes.toString('utf8'));
  const found = DEPENDENCIES.exec(text);
  if (found === null) return undefined;
  const start = found.index + found[0].length;
  const end = endOfList(text, start);
  // With `++` behind it, there are more.
  if (end === undefined || !/^\s*end\b/.test(text.slice(end))) return undefined;
  const bytes = Buffer.from(text.slice(start, end));
  const [list] = readTerms({ ...file, bytes }, 'elixir').terms;
  return isGroup(list) ? list.items.flatMap(dependencyOf) : undefined;
}

/** `{:app, "~> 1.0", only: [:dev, :test]}` */
function dependencyOf(term: Term): readonly MixDependency[] {
  if (!isGroup(term)) return [];
  const [name, ...rest] = term.items;
  if (typeof name !== 'object' || !('atom' in name)) return [];
  const options = rest.flatMap((item) => (isGroup(item) ? item.items : [item]));
  // Flattened, a list of environments would be lost: it is looked for in both places.
  const environments = atomsAfter(rest, 'only') ?? atomsAfter(options, 'only') ?? [];
  const isForDevelopment =
    environments.length > 0 && environments.every((environment) => DEVELOPMENT.has(environment));
  const isLocal = options.some((item) => isAtom(item, 'path') || isAtom(item, 'in_umbrella'));
  return [{ app: name.atom, isForDevelopment, isLocal }];
}

/** Names of the atom, or the atoms of the list, that follows a key. */
function atomsAfter(terms: readonly Term[], key: string): readonly string[] | undefined {
  const at = terms.findIndex((term) => isAtom(term, key));
  const value = at === -1 ? undefined : terms[at + 1];
  if (value === undefined) return undefined;
  return (isGroup(value) ? value.items : [value]).map((term) =>
    typeof term === 'object' && 'atom' in term ? term.atom : '',
  );
}

/** Behind the bracket that closes the one at `start`; undefined when there is none. */
function endOfList(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') at = endOfString(text, at);
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return at + 1;
  }
  return undefined;
}

/** The quote that closes the one at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '"') return at;
  }
  return text.length;
}

/** A hash sign in a string begins none. */
function withoutComments(text: string): string {
  let result = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') at = endOfString(text, at);
    if (char !== '#') continue;
    result += text.slice(copied, at);
    const end = text.indexOf('\n', at);
    at = copied = end === -1 ? text.length : end;
  }
  return result + text.slice(copied);
}
