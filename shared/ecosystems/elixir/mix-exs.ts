/**
 * Elixir: dependencies declared in `mix.exs`. The file is a program, so Assay reads only a plain list as `mix new`
 * writes it: `defp deps do [{:plug, "~> 1.0"}, {:credo, "~> 1.7", only: :dev}] end`. Source:
 * https://hexdocs.pm/mix/Mix.Tasks.Deps.html
 */
import type { EcosystemFile } from '../ecosystem.ts';
import { isAtom, isGroup, readTerms, type Term, textOf } from '../erlang-terms.ts';

export interface MixDependency {
  readonly app: string;
  /**
   * Version requirement of a registry package. Undefined for other sources, or if the requirement is not plain text.
   */
  readonly requirement: string | undefined;
  readonly isForDevelopment: boolean;
  /** True if the dependency is code in this source tree: a folder, or another application in the umbrella project. */
  readonly isLocal: boolean;
}

/** Environments that are never released. The purpose of other environments is unknown. */
const DEVELOPMENT: ReadonlySet<string> = new Set(['dev', 'test']);

/** Options that change a dependency's source, or its name in the registry. */
const ELSEWHERE = ['git', 'github', 'hex', 'path', 'in_umbrella'];

/** Maximum size of a file, in bytes. Real files are a few kilobytes long. */
const MAX_BYTES = 1024 * 1024;

const DEPENDENCIES = /\bdefp?\s+deps(?:\(\))?(?:\s+do|\s*,\s*do:)\s*(?=\[)/;

/** Returns the dependencies of a project. Returns undefined if they are not declared in a single plain list. */
export function mixDependencies(file: EcosystemFile): readonly MixDependency[] | undefined {
  if (file.bytes.length > MAX_BYTES) return undefined;
  const text = withoutComments(file.bytes.toString('utf8'));
  const found = DEPENDENCIES.exec(text);
  if (found === null) return undefined;
  const start = found.index + found[0].length;
  const end = endOfList(text, start);
  // Nothing may follow the list. For example, `++` would add more dependencies.
  if (end === undefined || !/^\s*end\b/.test(text.slice(end))) return undefined;
  const bytes = Buffer.from(text.slice(start, end));
  const [list] = readTerms({ ...file, bytes }, 'elixir').terms;
  return isGroup(list) ? list.items.flatMap(dependencyOf) : undefined;
}

/** Parses `{:app, "~> 1.0", only: [:dev, :test]}`. */
function dependencyOf(term: Term): readonly MixDependency[] {
  if (!isGroup(term)) return [];
  const [name, ...rest] = term.items;
  if (typeof name !== 'object' || !('atom' in name)) return [];
  const options = rest.flatMap((item) => (isGroup(item) ? item.items : [item]));
  // Looks in the original options first. The flat list lacks the brackets around a list of environments.
  const environments = atomsAfter(rest, 'only') ?? atomsAfter(options, 'only') ?? [];
  const isForDevelopment =
    environments.length > 0 && environments.every((environment) => DEVELOPMENT.has(environment));
  const isLocal = options.some((item) => isAtom(item, 'path') || isAtom(item, 'in_umbrella'));
  const isElsewhere = ELSEWHERE.some((key) => options.some((item) => isAtom(item, key)));
  const requirement = isElsewhere ? undefined : textOf(rest[0]);
  return [{ app: name.atom, requirement, isForDevelopment, isLocal }];
}

/** Returns the atom after a key. If a list follows the key, returns the atoms in the list. */
function atomsAfter(terms: readonly Term[], key: string): readonly string[] | undefined {
  const at = terms.findIndex((term) => isAtom(term, key));
  const value = at === -1 ? undefined : terms[at + 1];
  if (value === undefined) return undefined;
  return (isGroup(value) ? value.items : [value]).map((term) =>
    typeof term === 'object' && 'atom' in term ? term.atom : '',
  );
}

/**
 * Returns the position after the bracket that closes the list at `start`. Returns undefined if the list is not closed.
 */
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

/**
 * Returns the position of the quote that closes the string at `start`. Returns the end of the text if the string is not
 * closed.
 */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '"') return at;
  }
  return text.length;
}

/** Removes comments. A `#` inside a string does not start a comment. */
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
