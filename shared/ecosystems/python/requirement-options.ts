/** The options in one line of a requirements file that affect which packages pip installs. */
export interface RequirementOptions {
  readonly requirements: readonly string[];
  readonly constraints: readonly string[];
  readonly editables: readonly string[];
  /** Digests in the form `sha256:…`. */
  readonly hashes: readonly string[];
  /** Words that are not part of an option. */
  readonly rest: readonly string[];
}

type Kind = 'requirements' | 'constraints' | 'editables' | 'hashes' | 'setting' | 'flag';

/** Options that pip accepts in a requirements file. All of them have a value, except those of the kind `flag`. */
const LONG: ReadonlyMap<string, Kind> = new Map([
  ['--requirement', 'requirements'],
  ['--constraint', 'constraints'],
  ['--editable', 'editables'],
  ['--hash', 'hashes'],
  ['--index-url', 'setting'],
  ['--pypi-url', 'setting'],
  ['--extra-index-url', 'setting'],
  ['--find-links', 'setting'],
  ['--no-binary', 'setting'],
  ['--only-binary', 'setting'],
  ['--trusted-host', 'setting'],
  ['--use-feature', 'setting'],
  ['--global-option', 'setting'],
  ['--install-option', 'setting'],
  ['--config-settings', 'setting'],
  ['--no-index', 'flag'],
  ['--prefer-binary', 'flag'],
  ['--require-hashes', 'flag'],
  ['--pre', 'flag'],
]);

const SHORT: ReadonlyMap<string, Kind> = new Map([
  ['r', 'requirements'],
  ['c', 'constraints'],
  ['e', 'editables'],
  ['i', 'setting'],
  ['f', 'setting'],
  ['C', 'setting'],
]);

/**
 * Parses words like Python's `optparse`. The name of a long option can be abbreviated. The value of an option follows
 * `=` or the letter of a short option, or is the next word. If the words cannot be parsed, returns the reason.
 *
 * @see https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options
 */
export function readOptions(words: readonly string[]): RequirementOptions | string {
  const found = emptyOptions();
  const waiting = words.values();
  for (const word of waiting) {
    if (word === '--') {
      for (const more of waiting) found.rest.push(more);
    } else if (!word.startsWith('-') || word === '-') {
      found.rest.push(word);
    } else {
      const problem = takeOption(found, word, waiting);
      if (problem !== undefined) return problem;
    }
  }
  return found;
}

/** Maximum length, in characters, of a word that a message quotes. */
const SHOWN = 100;

/**
 * Adds the option in a word to `found`. If its value is not in the word, takes the value from the next word. Returns
 * the reason if the option is invalid.
 */
function takeOption(
  found: ReturnType<typeof emptyOptions>,
  word: string,
  waiting: Iterator<string>,
): string | undefined {
  const option = word.startsWith('--') ? longOption(word) : shortOption(word);
  if (option === undefined) return `pip has no option ${word.slice(0, SHOWN)}`;
  if (option.kind === 'flag') return undefined;
  const value: string | undefined = option.value ?? waiting.next().value;
  if (value === undefined) return `the option ${word.slice(0, SHOWN)} has no value`;
  if (option.kind !== 'setting') found[option.kind].push(value);
  return undefined;
}

function emptyOptions() {
  const none = (): string[] => [];
  return {
    requirements: none(),
    constraints: none(),
    editables: none(),
    hashes: none(),
    rest: none(),
  };
}

interface Option {
  readonly kind: Kind;
  readonly value?: string | undefined;
}

/** Parses `--name` or `--name=value`. A name can be shortened if no other option starts with the same text. */
function longOption(word: string): Option | undefined {
  const equals = word.indexOf('=');
  const stated = equals === -1 ? word : word.slice(0, equals);
  const names = LONG.has(stated)
    ? [stated]
    : [...LONG.keys()].filter((name) => name.startsWith(stated));
  const [name = ''] = names;
  const kind = names.length === 1 ? LONG.get(name) : undefined;
  const value = equals === -1 ? undefined : word.slice(equals + 1);
  if (kind === undefined || (kind === 'flag' && value !== undefined)) return undefined;
  return { kind, value };
}

/** Parses `-r` or `-rvalue`. An equals sign is part of the value. */
function shortOption(word: string): Option | undefined {
  const kind = SHORT.get(word.charAt(1));
  return kind === undefined ? undefined : { kind, value: word.slice(2) || undefined };
}
