/** Finds what scripts write to `GITHUB_OUTPUT`, `GITHUB_ENV` and `GITHUB_PATH`, and where the text comes from. */

import { expressionTexts } from './expression-texts.ts';
import { type Command, separatedCommands, uncleanedText } from './script-commands.ts';
import { type Grouping, groupings } from './script-groups.ts';

/** The sources of a text: `OUTSIDERS`, or the inputs and outputs of files. */
export type Origins = ReadonlySet<string>;

/** Text that people without write access choose. */
export const OUTSIDERS = 'outsiders';

/** Returns the origins of the text that a script reads. */
export interface ScriptSources {
  variable(name: string): Origins;
  /** Takes the text between `${{` and `}}`. */
  expression(text: string): Origins;
  /** The origins of the files in the workspace. */
  readonly files: Origins;
}

export interface Write {
  readonly file: 'OUTPUT' | 'ENV' | 'PATH';
  /** The name of the output or variable in lower case, or `*` if it is unknown. */
  readonly name: string;
  readonly origins: Origins;
}

/** Maximum length of a script that is read command by command. In a longer script, every value can be anywhere. */
const MAX_SCRIPT = 50_000;

const FILE =
  /(?:\$\{?(?:env:)?GITHUB_(OUTPUT|ENV|PATH)\b\}?|%GITHUB_(OUTPUT|ENV|PATH)%)|::set-(output|env)\s+name=/i;

const WRITES = />|\btee\b|Out-File|Add-Content|Set-Content|::set-/i;

/** Returns what a script for bash, PowerShell or cmd writes for later steps. */
export function writesIn(script: string, sources: ScriptSources): readonly Write[] {
  if (!FILE.test(script)) return [];
  const written = script.length > MAX_SCRIPT ? undefined : writesByCommand(script, sources);
  return (written ?? writesAnywhere(script, sources)).filter(({ origins }) => origins.size > 0);
}

function writesAnywhere(script: string, sources: ScriptSources): readonly Write[] {
  const origins = originsIn(script, new Map(), sources);
  return (['OUTPUT', 'ENV', 'PATH'] as const).map((file) => ({ file, name: '*', origins }));
}

/** Returns undefined if reading command by command would take too long. */
function writesByCommand(script: string, sources: ScriptSources): readonly Write[] | undefined {
  const known = new Map<string, Origins>();
  const read = (text: string) => originsIn(uncleanedText(text), known, sources);
  const commands = separatedCommands(script);
  const groups = groupings(commands);
  if (groups === undefined) return undefined;
  const written: Write[] = [];
  let open = '*';
  let count = 0;
  const write = (file: Write['file'], text: string) => {
    const { names, opened = open } = namesIn(text);
    open = opened;
    const origins = read(text.replaceAll(TARGET, ''));
    for (const name of names.length > 0 ? names : [open]) written.push({ file, name, origins });
  };
  for (const [index, command] of commands.entries()) {
    const grouping = groups[index];
    learn(command, grouping, known, sources, read);
    const file = WRITES.test(command.text) ? fileOf(command.text) : undefined;
    if (file === undefined) continue;
    const texts = commands.slice(...(grouping?.redirected ?? []));
    count += texts.length;
    if (count > MAX_READ) return undefined;
    for (const { text } of texts) write(file, text);
  }
  return written;
}

/** Maximum number of commands that are read as written text. A command counts once for each group that is written. */
const MAX_READ = 10_000;

/** Matches the file to which a command writes, so that the file does not count as written text. */
const TARGET = />>?\s*"?\$\{?(?:env:)?GITHUB_\w+\}?"?/gi;

function fileOf(command: string): Write['file'] | undefined {
  const match = FILE.exec(command);
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.toUpperCase() as Write['file'] | undefined;
}

/** Returns the names in `name=value` and `name<<mark`. `opened` is the name whose value follows on other lines. */
function namesIn(text: string): { readonly names: readonly string[]; readonly opened?: string } {
  const pattern = text.includes('::set-') ? /\bname=([\w-]+)(::)/g : NAMES;
  const found = [...text.matchAll(pattern)];
  const names = new Set(found.map(({ 1: name = '' }) => name.toLowerCase()));
  const opened = found.find(({ 2: sign }) => sign === '<<')?.[1]?.toLowerCase();
  return { names: [...names], ...(opened === undefined ? {} : { opened }) };
}

const NAMES = /(?:^|["'\s])([A-Za-z_][\w-]*)(=(?!=)|<<)/g;

const ASSIGNMENT =
  /^(?:case\s[^)]{1,500}\sin\s+)?(?:[^\s()=]{1,200}\)\s*)?(?:(?:export|local|readonly|declare|typeset|set|then|do|else|\{|\()\s+)*(?:-\w+\s+)*\$?(?:env:)?([A-Za-z_]\w*)\s*(\+?)=(?!=)\s*([\s\S]*)$/;
const READING =
  /\b(?:read|printf\s+-v|mapfile|readarray)\s+(?:-\w+\s+(?:(?:\$?'[^']*'|"[^"]*"|\d+)\s+)?)*([A-Za-z_]\w*(?:[ \t]+[A-Za-z_]\w*)*)/;
const LOOP = /^for(?:each)?\s*\(?\s*\$?([A-Za-z_]\w*)\s+in\s/;

/** Matches the start of an assignment after a bracket, as in `if ($a) { $b = 1 }`. */
const INNER = /[{(]\s*\$?(?:env:)?([A-Za-z_]\w*)\s*\+?=(?!=)/;

/** Matches a command that only assigns a value of one word, except for command substitutions. */
const WHOLE =
  /^(?:(?:export|readonly)\s+)?[A-Za-z_]\w*=(?:"(?:[^"\\`$]|\\.|\$(?!\())*"|'[^']*'|[^\s"'`|&<>()\\])*$/;
const SUBSTITUTION = /^(?:(?:export|readonly)\s+)?[A-Za-z_]\w*="?\$\([\s\S]*\)"?$/;

/** Records the origins of variables that a command sets. Only an assignment that always takes place replaces them. */
function learn(
  { text, isConditional }: Command,
  grouping: Grouping | undefined,
  known: Map<string, Origins>,
  sources: ScriptSources,
  read: (text: string) => Origins,
): void {
  const assigned = ASSIGNMENT.exec(text);
  const inner = INNER.exec(text);
  const taken = READING.exec(text) ?? LOOP.exec(text);
  const set = (names: string | undefined, value: () => string, replaces = false) => {
    if (names === undefined) return;
    const origins = read(value());
    for (const name of names.toLowerCase().split(/\s+/)) {
      const before = replaces ? [] : (known.get(name) ?? sources.variable(name));
      known.set(name, new Set([...before, ...origins]));
    }
  };
  const always = grouping?.isInGroup === false && !isConditional;
  const replaces = always && (WHOLE.test(text) || SUBSTITUTION.test(text));
  set(assigned?.[1], () => assigned?.[3] ?? '', replaces);
  set(inner?.[1], () => text.slice(inner?.index));
  set(taken?.[1], () => `${text}\n${grouping?.input}`);
}

const VARIABLE = /\$\{?!?(?:env:)?([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/gi;

/** Matches commands that read text of an event, such as its title. */
const EVENT = /GITHUB_EVENT_PATH|github\.event_path|\bgh\s+(?:pr|issue|api)\b/;

/** Matches commands that print the text of a file. */
const FILE_TEXT = /(?<!\|\s{0,20})\b(?:cat|jq)\s+[^\s<>|]|\$\(\s*<|\bGet-Content\b/;
const OUTSIDE_FIELD =
  /(?:^|[.,\s"'{])(?:title|body|headRefName|headRefs?|message|head\.(?:ref|label)|page_name)(?![\w=])/;

function originsIn(text: string, known: ReadonlyMap<string, Origins>, sources: ScriptSources) {
  const found = new Set<string>();
  const add = (origins: Origins) => {
    for (const origin of origins) found.add(origin);
  };
  // The search for the end of an expression never reads past the last one.
  const ended = text.slice(0, text.lastIndexOf('}}') + 2);
  for (const expression of expressionTexts(ended)) {
    add(sources.expression(expression));
  }
  for (const [, shell, cmd] of text.matchAll(VARIABLE)) {
    const name = (shell ?? cmd ?? '').toLowerCase();
    add(known.get(name) ?? sources.variable(name));
  }
  if (FILE_TEXT.test(text)) add(sources.files);
  if (EVENT.test(text) && OUTSIDE_FIELD.test(lastFilter(text))) found.add(OUTSIDERS);
  return found;
}

/** Matches the start of a filter that chooses fields. A filter of raw text, as in `jq -R`, chooses none. */
const FILTER = /\s(?:-q|--jq)\s|\|\s{0,20}jq\s(?!\s{0,20}-\w{0,20}R)(?=[^|]{0,200}\.\w)/g;

/** Matches conditions, which are not part of the output. */
const CONDITION = /\bselect\((?:[^()]|\([^()]{0,300}\)){0,300}\)/g;

/** Returns the last filter of `gh` or `jq` in a pipeline without its conditions, or the whole text without a filter. */
function lastFilter(text: string): string {
  const start = [...text.matchAll(FILTER)].at(-1)?.index ?? 0;
  return text.slice(start).replace(CONDITION, '');
}
