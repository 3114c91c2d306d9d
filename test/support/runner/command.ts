/** A workflow command in one output line of a step. */
export interface WorkflowCommand {
  readonly name: string;
  /** Keys in lowercase, because the runner ignores their case. */
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  /** True if the command has the form `##[name]`, which the runner recognizes anywhere in a line. */
  readonly isLegacy: boolean;
}

/** The commands of the runner. A line with any other name is plain text. */
const COMMANDS: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** `%25` is last in each list, so that `%250A` becomes the text `%0A` and not a line break. */
const DATA_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const PROPERTY_ESCAPES: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const LEGACY_ESCAPES: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

type Escapes = readonly (readonly [escaped: string, character: string])[];

/**
 * Parses a command as actions/runner does (`ActionCommand.cs`).
 * @param stopToken The token that resumes commands and is then a command itself.
 */
export function parseCommand(line: string, stopToken?: string): WorkflowCommand | undefined {
  const isKnown = (name: string) =>
    COMMANDS.has(name.toLowerCase()) || name.toLowerCase() === stopToken?.toLowerCase();
  return parseCurrent(line.trimStart(), isKnown) ?? parseLegacy(line, isKnown);
}

/** Parses `::name key=value,key=value::data` at the start of a line. */
function parseCurrent(line: string, isKnown: (name: string) => boolean) {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1;
  if (end === -1) return undefined;
  const [name, properties] = splitHead(line.slice(2, end));
  if (!isKnown(name)) return undefined;
  return {
    name: name.toLowerCase(),
    properties: parseProperties(properties, ',', PROPERTY_ESCAPES),
    data: unescapeText(line.slice(end + 2), DATA_ESCAPES),
    isLegacy: false,
  };
}

/** Parses `##[name key=value;key=value]data` anywhere in a line. */
function parseLegacy(line: string, isKnown: (name: string) => boolean) {
  const start = line.indexOf('##[');
  const end = start === -1 ? -1 : line.indexOf(']', start);
  if (end === -1) return undefined;
  const [name, properties] = splitHead(line.slice(start + 3, end));
  if (!isKnown(name)) return undefined;
  return {
    name: name.toLowerCase(),
    properties: parseProperties(properties, ';', LEGACY_ESCAPES),
    data: unescapeText(line.slice(end + 1), LEGACY_ESCAPES),
    isLegacy: true,
  };
}

function splitHead(head: string): readonly [name: string, properties: string] {
  const space = head.indexOf(' ');
  return space === -1 ? [head, ''] : [head.slice(0, space), head.slice(space + 1).trim()];
}

function parseProperties(
  text: string,
  separator: string,
  escapes: Escapes,
): Readonly<Record<string, string>> {
  const entries: [string, string][] = [];
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf('=');
    const value = unescapeText(pair.slice(equals + 1), escapes);
    if (equals > 0 && value !== '') entries.push([pair.slice(0, equals).toLowerCase(), value]);
  }
  return Object.fromEntries(entries);
}

function unescapeText(text: string, escapes: Escapes): string {
  let result = text;
  for (const [escaped, character] of escapes) result = result.replaceAll(escaped, character);
  return result;
}
