/** Finds what scripts write to `GITHUB_OUTPUT`, `GITHUB_ENV` and `GITHUB_PATH`, and where the text comes from. */
import { scriptCommands } from './script-commands.ts';

/** The sources of a text: `OUTSIDERS`, or the inputs and outputs of files. */
export type Origins = ReadonlySet<string>;

/** Text that people without write access choose. */
export const OUTSIDERS = 'outsiders';

/** Returns the origins of the text that a script reads. */
export interface ScriptSources {
  variable(name: string): Origins;
  /** Takes the text between `${{` and `}}`. */
  expression(text: string): Origins;
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
  const known = new Map<string, Origins>();
  const read = (text: string) => originsIn(text, known, sources);
  if (script.length > MAX_SCRIPT) {
    const origins = read(script);
    return (['OUTPUT', 'ENV', 'PATH'] as const).map((file) => ({ file, name: '*', origins }));
  }
  const commands = scriptCommands(script);
  let open = '*';
  const written = commands.flatMap((command, index) => {
    learn(command, known, read);
    const file = WRITES.test(command) ? fileOf(command) : undefined;
    if (file === undefined) return [];
    return writtenBy(commands, index).flatMap((text) => {
      const { names, opened = open } = namesIn(text);
      open = opened;
      const origins = read(text.replaceAll(TARGET, ''));
      return (names.length > 0 ? names : [open]).map((name) => ({ file, name, origins }));
    });
  });
  return written.filter(({ origins }) => origins.size > 0);
}

/** Matches the file to which a command writes, so that the file does not count as written text. */
const TARGET = />>?\s*"?\$\{?(?:env:)?GITHUB_\w+\}?"?/gi;

function fileOf(command: string): Write['file'] | undefined {
  const match = FILE.exec(command);
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.toUpperCase() as Write['file'] | undefined;
}

/** Returns the commands whose text is written: the command itself, or those in the group that it ends. */
function writtenBy(commands: readonly string[], index: number): readonly string[] {
  const command = commands[index] ?? '';
  if (!/^(?:[})]|done\b)/.test(command)) return [command];
  const start = commands.findLastIndex((each, at) => at < index && GROUP.test(each));
  const first = LOOP_HEAD.test(commands[start] ?? '') ? start + 1 : start;
  return commands.slice(Math.max(first, 0), index);
}

const LOOP_HEAD = /\b(?:while|until|for)\b/;
const GROUP = new RegExp(`^(?:\\w+\\s*\\(\\)\\s*)?[{(]|${LOOP_HEAD.source}`);

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
  /^(?:(?:export|local|readonly|declare|typeset|set|then|do|else|\{|\()\s+)*(?:-\w+\s+)*\$?(?:env:)?([A-Za-z_]\w*)\s*(\+?)=(?!=)\s*([\s\S]*)$/;
const READING = /\b(?:read|printf\s+-v|mapfile|readarray)\s+(?:-\w+\s+)*([A-Za-z_]\w*)/;
const LOOP = /^for\s+([A-Za-z_]\w*)\s+in\s/;

/** Records the origins of a variable that a command sets. */
function learn(
  command: string,
  known: Map<string, Origins>,
  read: (text: string) => Origins,
): void {
  const assigned = ASSIGNMENT.exec(command);
  const name = (assigned ?? READING.exec(command) ?? LOOP.exec(command))?.[1]?.toLowerCase();
  if (name === undefined) return;
  const origins = read(assigned?.[3] ?? command);
  const before = assigned?.[2] === '+' ? (known.get(name) ?? []) : [];
  known.set(name, new Set([...before, ...origins]));
}

/** Matches a part of a pipeline whose output cannot contain special characters. */
const CLEANED =
  /(?:\||\$\()\s*(?:tr\s+-[a-zA-Z]*[cd]|sed\b[^|]*\[\^|(?:\w+sum|wc|base64|basenc|xxd|od)\b|grep\s+-\w*[oc])|\/\/?\[\^|-replace\s+['"]\[\^/;

const VARIABLE = /\$\{?!?(?:env:)?([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/gi;

/** Matches commands that read text of an event, such as its title. */
const EVENT = /GITHUB_EVENT_PATH|github\.event_path|\bgh\s+(?:pr|issue|api)\b/;
const OUTSIDE_FIELD =
  /(?:^|[.,\s"'{])(?:title|body|headRefName|headRefs?|message|head\.(?:ref|label)|page_name)(?![\w=])/;

function originsIn(text: string, known: ReadonlyMap<string, Origins>, sources: ScriptSources) {
  const found = new Set<string>();
  if (CLEANED.test(text)) return found;
  const add = (origins: Origins) => {
    for (const origin of origins) found.add(origin);
  };
  for (const [, expression = ''] of text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)) {
    add(sources.expression(expression));
  }
  for (const [, shell, cmd] of text.matchAll(VARIABLE)) {
    const name = (shell ?? cmd ?? '').toLowerCase();
    add(known.get(name) ?? sources.variable(name));
  }
  const filter = text.slice(Math.max(text.search(/\s(?:-q|--jq)\s/), 0));
  if (EVENT.test(text) && OUTSIDE_FIELD.test(filter)) found.add(OUTSIDERS);
  return found;
}
