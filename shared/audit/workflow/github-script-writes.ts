/** Finds what the JavaScript of `actions/github-script` writes for later steps, and where the text comes from. */
import { joined, learn, NONE, type Reading, type Value } from './github-script-variables.ts';
import { type Origins, OUTSIDERS, type ScriptSources, type Write } from './script-writes.ts';

/** Limits the code of one value that is read, in characters, so that the time does not grow with its square. */
const MAX_VALUE = 2000;

/** Limits the code of all values that are read, in characters, unless the script has very many values. */
const MAX_VALUES = 300_000;

/** Matches the start of a written value, of a result, and of the value of one or several variables. */
const START = new RegExp(
  [
    /\b(?<call>setOutput|exportVariable)\(\s{0,200}['"`](?<name>[\w-]{1,200})['"`]\s{0,200},\s{0,200}/,
    /(?<=(?:^|[;{}):]|\belse)[ \t]{0,200})(?<result>return)\b[ \t]{0,20}/,
    /(?:\b(?:const|let|var)\s{1,20}|\(\s{0,20})\{(?<keys>(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,100}\}){0,100}\}){0,300})\}\s{0,20}=(?![=>])\s{0,200}/,
    /(?<declared>\b(?:const|let|var)\s{1,20})?(?<![.\w$])(?<variable>[A-Za-z_$][\w$]{0,100})\s{0,20}(?:\+|\|\||\?\?)?=(?![=>])\s{0,200}/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

/** Matches code whose result does not contain special characters of the text that it reads. */
const CLEANED =
  /\.replace(?:All)?\(\s{0,20}\/\[\^|\.(?:includes|startsWith|endsWith|test|length)\b|[!=]==?/;

/**
 * Returns the outputs and variables that the script sets.
 *
 * @param isOutside Returns true if outsiders choose a value of the event, such as `issue.title`.
 */
export function githubScriptWrites(
  script: string,
  sources: ScriptSources,
  isOutside: (name: string) => boolean,
): readonly Write[] {
  const reading: Reading = { known: new Map(), sources, isOutside };
  const writes: Write[] = [];
  const starts = [...script.matchAll(START)];
  const length = Math.min(Math.max(Math.floor(MAX_VALUES / starts.length), 100), MAX_VALUE);
  const depthAt = depths(script);
  for (const { 0: start, index, groups = {} } of starts) {
    const first = index + start.length;
    const value = readValue(firstValue(script.slice(first, first + length)), reading);
    const { call, name = '', result, declared } = groups;
    if (call === undefined && result === undefined) {
      const depth = depthAt(index, declared !== undefined);
      learn({ ...groups, depth: /[+|?]=/.test(start) ? undefined : depth }, value, reading);
      continue;
    }
    const file = call === 'exportVariable' ? 'ENV' : 'OUTPUT';
    const written = call === undefined ? 'result' : name.toLowerCase();
    writes.push({ file, name: written, origins: value.origins });
  }
  return writes.filter(({ origins }) => origins.size > 0);
}

const STRING =
  /'(?:[^'\\\n]|\\.){0,2000}'|"(?:[^"\\\n]|\\.){0,2000}"|`(?:[^`\\]|\\[\s\S]){0,2000}`/;

/** Matches strings, comments, regular expressions, brackets, semicolons, and other code. */
const CODE = new RegExp(
  [
    STRING,
    /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/)){0,2000}\*\//,
    /(?<=[=(,:;!&|?>{}[]\s{0,20}|\breturn\s{0,20})\/(?:[^\n\\/[]|\\.|\[(?:[^\]\\\n]|\\.){0,200}\]){1,200}\//,
    /[^\s'"`/{}();]+|\S/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/**
 * Returns a function that returns the number of brackets around an offset. Each offset must follow the one before. The
 * number is undefined unless a declaration, or a statement after `;`, `{` or `}`, starts at the offset.
 */
function depths(script: string): (offset: number, isDeclared: boolean) => number | undefined {
  let depth = 0;
  let last = ';';
  let lowest = 0;
  const tokens = [...script.matchAll(CODE)].map(({ 0: token, index }) => {
    if (/^[{(]$/.test(token)) depth += 1;
    else if (/^[})]$/.test(token)) depth -= 1;
    lowest = Math.min(lowest, depth);
    if (!/^\/[/*]/.test(token)) last = token;
    return { index, end: index + token.length, depth, last };
  });
  if (depth !== 0 || lowest < 0) return () => undefined;
  let next = 0;
  return (offset, isDeclared) => {
    while ((tokens[next]?.index ?? offset) < offset) next += 1;
    const before = tokens[next - 1] ?? { end: 0, depth: 0, last: ';' };
    const isStart = before.end <= offset && (isDeclared || /^[;{}]$/.test(before.last));
    return isStart ? before.depth : undefined;
  };
}

/** Matches strings, brackets, and the ends of a value. A line that starts or follows an operator continues it. */
const TOKEN = new RegExp(
  `${STRING.source}|=>\\s{0,20}\\{|\\bfunction\\b|[()[\\]{};,]|(?<![=(,?:|&+][ \\t\\r]{0,20})\\n(?!\\s{0,200}[.?:|&+)\\]}])`,
  'g',
);

/** Returns the code of the value that a text starts with, without the body of a function. */
function firstValue(text: string): string {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === 'function' || token.startsWith('=>')) return text.slice(0, index);
    if (/^[([{]/.test(token)) depth += 1;
    else if (depth === 0 && /^[)\]};,\n]/.test(token)) return text.slice(0, index);
    else if (/^[)\]}]/.test(token)) depth -= 1;
  }
  return text;
}

function readValue(text: string, reading: Reading): Value {
  const expressions: string[] = [];
  const marked = text.replaceAll(/\$\{\{([\s\S]{0,2000}?)\}\}/g, (_, expression: string) => {
    expressions.push(expression);
    return `__expression${expressions.length - 1}`;
  });
  const code = simplified(marked);
  const origins = new Set<string>();
  for (const part of partsOf(code).filter((each) => !CLEANED.test(each))) {
    for (const { 0: path, index } of part.matchAll(PATH)) {
      const [, mark] = /^__expression(\d+)$/.exec(path) ?? [];
      const before = part.slice(Math.max(index - 200, 0), index);
      const isCalled = part[index + path.length] === '(';
      const found =
        mark === undefined
          ? originsOf(path, isCalled, before, reading)
          : reading.sources.expression(expressions[Number(mark)] ?? '');
      for (const origin of found) origins.add(origin);
    }
  }
  return { origins, paths: pathsIn(code, reading) };
}

const READS_FILE = /(?:^|\.)readFile(?:Sync)?$/;

const PATH = /(?<![.\w$])[A-Za-z_$][\w$]*(?:\.[\w$]+)*/g;

/** Matches names whose text is not part of the result: those after `!`, and those before `&&`. */
const TEXTLESS = /(?<![\w$.])(?:!{1,3}[\w$.]{1,300}(?![\w$.(])|[A-Za-z_$][\w$.]{0,300}\s{0,50}&&)/g;

/** Returns code with `a.b` instead of `a?.['b']` and `a[0].b`, and without the text of strings. */
function simplified(text: string): string {
  return text
    .replaceAll(/(?<=[\w$)\]])(?:\?\.)?\[\s?['"`](\w{1,200})['"`]\s?\]/g, '.$1')
    .replaceAll(new RegExp(STRING, 'g'), (string) => {
      const inner = string.startsWith('`')
        ? /\$\{([^}`]*)|(__expression\d+)/g
        : /(__expression\d+)/g;
      return ["''", ...[...string.matchAll(inner)].map(([, one, two]) => one ?? two)].join(' + ');
    })
    .replaceAll('...', ' ')
    .replaceAll('??', '||')
    .replaceAll(/(?<=[\w$)\]])(?:\?\.)?\[\d{1,9}\]/g, '')
    .replaceAll(/\s{0,200}\??\.\s{0,200}(?=[A-Za-z_$])/g, '.')
    .replaceAll(TEXTLESS, '');
}

/** Returns the code whose values can become part of the result, which excludes the conditions before `?`. */
function partsOf(code: string): readonly string[] {
  if (!code.includes('?')) return [code];
  const conditions = code.split('?');
  const last = conditions.pop() ?? '';
  const kept = conditions.flatMap((part) => {
    const parts = part.split(':');
    const condition = parts.pop() ?? '';
    return [...parts, condition.slice(0, openIn(condition, /,/) + 1)];
  });
  return [...kept, ...last.split(':')];
}

/** Returns the index of the last bracket that is not closed, or of a sign that follows it, or -1. */
function openIn(code: string, sign?: RegExp): number {
  let depth = 0;
  for (let index = code.length - 1; index >= 0; index -= 1) {
    const character = code.charAt(index);
    if (/[)\]}]/.test(character)) depth += 1;
    else if (depth === 0 && (/[([{]/.test(character) || sign?.test(character))) return index;
    else if (/[([{]/.test(character)) depth -= 1;
  }
  return -1;
}

/** Matches methods of lists, whose results can contain other text than the name of the list suggests. */
const OF_LISTS = /\.(?:map|flatMap|filter|find|findLast|reduce|at|pop|shift|join)$/;

function withoutMethod(path: string): string {
  return OF_LISTS.test(path) ? path : path.slice(0, Math.max(path.lastIndexOf('.'), 0));
}

/** Matches the names of objects in the event, whose text a call that takes the object does not return. */
const OBJECT =
  /(?:^|\.)(?:|pull_request|issue|comment|review|discussion|head|base|user|repo|sender|author|answer|head_commit|workflow_run|check_suite|check_run)$/;

/** Returns the origins of a name such as `pr.title` that follows other code. */
function originsOf(name: string, isCalled: boolean, before: string, reading: Reading): Origins {
  if (READS_FILE.test(name))
    return /\b(?:Number|parseInt)\(\s{0,20}$/.test(before) ? NONE : reading.sources.files;
  const path = isCalled ? withoutMethod(name) : name;
  const [, variable] = /^process\.env\.(\w+)/.exec(path) ?? [];
  if (variable !== undefined) return reading.sources.variable(variable.toLowerCase());
  const paths = eventPaths(path, reading);
  const [root = ''] = path.split('.', 1);
  if (paths.length === 0) return reading.known.get(root)?.origins ?? NONE;
  const chosen = paths.filter(reading.isOutside);
  const [, callee] = /([\w$]+)\($/.exec(before.slice(0, openIn(before) + 1)) ?? [];
  const isTaken = callee !== undefined && !/^(?:stringify|String|values|entries)$/.test(callee);
  return chosen.some((each) => !(isTaken && OBJECT.test(each))) ? new Set([OUTSIDERS]) : NONE;
}

/** Returns the names in the event that a name in the script can have. */
function eventPaths(path: string, { known }: Reading): readonly string[] {
  const [, direct] = /(?:^|\.)payload(?:\.([\w$.]+))?$/.exec(path) ?? [];
  if (direct !== undefined) return [direct.toLowerCase()];
  if (/(?:^|\.)payload$/.test(path)) return [''];
  const [root = '', ...rest] = path.split('.');
  return (known.get(root)?.paths ?? []).map((base) => joined(base, rest.join('.')));
}

/** Returns the names in the event of a value such as `payload.issue || payload.pull_request`. */
function pathsIn(code: string, reading: Reading): readonly string[] {
  if (CLEANED.test(code)) return [];
  const [, kind] = REQUEST.exec(code) ?? [];
  if (kind !== undefined) {
    const response = kind === 'pulls' ? 'repository.pull_request' : 'repository.issue';
    return [joined(response, code.endsWith('.data') ? 'data' : '')];
  }
  const parts = code.split('||').map((part) => part.trim());
  const named = parts.filter((part) => !/^(?:\{\s?\}|''|null|undefined|\d+)$/.test(part));
  const paths = named.map((part) => (WHOLE.test(part) ? eventPaths(part, reading) : []));
  return paths.every((each) => each.length > 0) ? paths.flat().slice(0, 20) : [];
}

const WHOLE = /^[A-Za-z_$][\w$]*(?:\.[\w$]+)*$/;

/** Matches a request for a pull request or an issue. Its name in `paths` is `repository.issue` until `data` is read. */
const REQUEST = /^\(?\s?await\s[\w$.]{1,100}\.(pulls|issues)\.get\(/;
