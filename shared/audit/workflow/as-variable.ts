/** Creates the edits that move an expression from a script to an environment variable. */

import { mapAt, scalarAt } from '../../json/yaml-access.ts';
import type { Edit } from '../rule.ts';
import { type Context, contextName } from './expression.ts';
import { type Placed, type Step, startOf, type WorkflowFile } from './subjects.ts';

/** The syntax for a variable in each shell. The default shell is bash or sh, except on Windows. */
const SHELLS: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/^(?:\/\S*\/)?(?:bash|sh|zsh|dash)(?:\s|$)/, (name) => `\${${name}}`],
  [/^(?:pwsh|powershell)(?:\s|$)/, (name) => `$env:${name}`],
  [/^cmd(?:\s|$)/, (name) => `%${name}%`],
];

/** Values in `github` that every step also gets as an environment variable, such as `GITHUB_REF_NAME`. */
const GIVEN: ReadonlySet<string> = new Set([
  'action',
  'actor',
  'actor_id',
  'base_ref',
  'event_name',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
]);

/**
 * Returns the edits that replace an expression in a script with a variable. Returns no edits if the shell is unknown,
 * if the expression is not a single context, or if quotes prevent the shell from expanding a variable.
 */
export function asVariable(placed: Placed, context: Context, file: WorkflowFile): readonly Edit[] {
  const { step, expression } = placed;
  if (step?.run === undefined || placed.path.at(-1) !== 'run' || expression !== context) return [];
  const write = shellOf(step, file);
  if (write === undefined || placed.inText.start > MAX_SCRIPT || isInSingleQuotes(placed))
    return [];
  const source = file.file.text.slice(placed.span.start, placed.span.end);
  const existing = existingName(context, source) ?? definedName(step, source);
  const name = existing ?? nameFor(context);
  if (name === undefined) return [];
  const use = { span: placed.span, text: write(name), isSafe: false };
  if (existing !== undefined) return [use];
  const definition = definitionOf(step, name, source, file);
  return definition === undefined ? [] : [use, definition];
}

/**
 * Returns the name of a variable that already has the value of the expression. A name from `env` is returned as
 * written, because variable names are case-sensitive in shells.
 */
function existingName(context: Context, source: string): string | undefined {
  const [first] = context.path;
  if (context.path.length !== 1 || typeof first !== 'string') return undefined;
  if (context.name === 'github' && GIVEN.has(first)) return `GITHUB_${first.toUpperCase()}`;
  return context.name === 'env'
    ? /env\s*(?:\.\s*|\[\s*')([A-Za-z_]\w*)/i.exec(source)?.[1]
    : undefined;
}

/** Returns the name of the variable in the step's `env` whose value is the same expression. */
function definedName(step: Step, source: string): string | undefined {
  const own = [...(mapAt(step.map, 'env')?.entries.values() ?? [])];
  const bare = source.replaceAll(/\s/g, '');
  return own.find(
    ({ value }) => value.kind === 'scalar' && value.text.replaceAll(/\s/g, '') === bare,
  )?.key;
}

function shellOf(step: Step, file: WorkflowFile): ((name: string) => string) | undefined {
  const shell =
    scalarAt(step.map, 'shell') ??
    scalarAt(mapAt(mapAt(step.job?.map, 'defaults'), 'run'), 'shell') ??
    scalarAt(mapAt(mapAt(file.root, 'defaults'), 'run'), 'shell');
  const runner = scalarAt(step.job?.map, 'runs-on')?.text ?? '';
  const program = shell?.text ?? defaultShell(runner);
  return SHELLS.find(([pattern]) => pattern.test(program))?.[1];
}

function defaultShell(runner: string): string {
  if (/^(?:ubuntu|macos)-/.test(runner)) return 'bash';
  return runner.startsWith('windows-') ? 'pwsh' : '';
}

/**
 * Maximum length of a script that gets edits, in characters. For each expression, the script before it is read again,
 * which would take too long in longer scripts.
 */
const MAX_SCRIPT = 20_000;

/**
 * Returns true if an expression could be in single quotes or in a quoted here-document. The shell does not expand
 * variables there.
 */
function isInSingleQuotes({ scalar, inText }: Placed): boolean {
  const before = scalar.text.slice(0, inText.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.includes("'") || /<<-?\s*['"\\]/.test(before);
}

function nameFor(context: Context): string | undefined {
  const name = contextName(context)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_');
  return /^[A-Z]\w{0,80}$/.test(name) ? name : undefined;
}

function definitionOf(
  step: Step,
  name: string,
  source: string,
  file: WorkflowFile,
): Edit | undefined {
  if (file.file.text[step.map.span.start] === '{') return undefined;
  const env = step.map.entries.get('env');
  if (env === undefined) {
    const { start } = startOf(step);
    const indent = ' '.repeat(columnOf(file.file.text, start));
    return {
      span: { start, end: start },
      text: `env:\n${indent}  ${name}: ${source}\n${indent}`,
      isSafe: false,
    };
  }
  if (env.value.kind !== 'map' || env.value.via.length > 0) return undefined;
  const [first] = env.value.entries.values();
  if (first === undefined || first.value.via.length > 0 || env.value.entries.has(name))
    return undefined;
  if (file.file.text.charAt(env.value.span.start) === '{') return undefined;
  const { start } = first.keySpan;
  const indent = ' '.repeat(columnOf(file.file.text, start));
  return { span: { start, end: start }, text: `${name}: ${source}\n${indent}`, isSafe: false };
}

function columnOf(text: string, offset: number): number {
  return offset - text.lastIndexOf('\n', offset - 1) - 1;
}
