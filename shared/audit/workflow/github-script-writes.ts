/** Finds what the JavaScript of `actions/github-script` writes for later steps, and where the text comes from. */
import { type Origins, OUTSIDERS, type ScriptSources, type Write } from './script-writes.ts';

/** Names of the function that writes, the written name, and the rest of the line. */
const CALL = /\b(setOutput|exportVariable)\(\s*['"`]([\w-]+)['"`]\s*,([^\n]*)/;
const RESULT = /^\s*return\b([^\n]*)/;
const ASSIGNMENT = /\b(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=([^\n]*)/;

/** Matches code whose result does not contain special characters of the text that it reads. */
const CLEANED =
  /\.replace(?:All)?\(\s*\/\[\^|\.(?:includes|startsWith|endsWith|test|length)\b|[!=]==?/;

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
  const known = new Map<string, Origins>();
  const writes: Write[] = [];
  const read = (text: string) => originsIn(text, known, { sources, isOutside });
  for (const line of script.split('\n')) {
    const [, variable, value = ''] = ASSIGNMENT.exec(line) ?? [];
    if (variable !== undefined) known.set(variable, read(value));
    const [, call, name = '', written = ''] = CALL.exec(line) ?? [];
    const file = call === 'exportVariable' ? 'ENV' : 'OUTPUT';
    if (call !== undefined) writes.push({ file, name: name.toLowerCase(), origins: read(written) });
    const result = RESULT.exec(line)?.[1];
    if (result !== undefined) {
      writes.push({ file: 'OUTPUT', name: 'result', origins: read(result) });
    }
  }
  return writes.filter(({ origins }) => origins.size > 0);
}

interface Reading {
  readonly sources: ScriptSources;
  readonly isOutside: (name: string) => boolean;
}

function originsIn(
  text: string,
  known: ReadonlyMap<string, Origins>,
  { sources, isOutside }: Reading,
): Origins {
  const found = new Set<string>();
  if (CLEANED.test(text)) return found;
  const add = (origins: Origins) => {
    for (const origin of origins) found.add(origin);
  };
  for (const [, expression = ''] of text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)) {
    add(sources.expression(expression));
  }
  for (const [, dotted, quoted] of text.matchAll(
    /\bprocess\.env(?:\.(\w+)|\[\s*['"`](\w+)['"`]\s*\])/g,
  )) {
    add(sources.variable((dotted ?? quoted ?? '').toLowerCase()));
  }
  for (const [, name = ''] of text.matchAll(/\bpayload\??\.([\w.?]+)/g)) {
    if (isOutside(name.replaceAll('?', '').toLowerCase())) found.add(OUTSIDERS);
  }
  for (const [name] of text.matchAll(/(?<![.\w$])[A-Za-z_$][\w$]*/g)) add(known.get(name) ?? NONE);
  return found;
}

const NONE: Origins = new Set();
