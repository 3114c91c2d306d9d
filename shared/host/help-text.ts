import { OUTPUT_DIR } from './parse-arguments.ts';
import { plainDefault } from './read-inputs.ts';
import type { Input, Spec } from './spec.ts';

const LINE_WIDTH = 100;
const TEXT_COLUMN = 6;

/** Returns the output of `assay --help`. */
export function suiteHelp(specs: readonly Spec[], version: string): string {
  const width = Math.max(...specs.map((spec) => spec.name.length)) + 4;
  return [
    `Assay ${version}: Lists packages, finds vulnerabilities, and signs and verifies evidence.`,
    '',
    'Usage: assay <action> [--<input> <value>]…',
    '',
    'Actions:',
    ...specs.map(
      (spec) => `  ${spec.name.padEnd(width - 2)}${indentRest(spec.description, width)}`,
    ),
    '',
    'To list the inputs of an action, run `assay <action> --help`.',
    'Exit codes: 0 for pass, 1 for fail, and 2 for error.',
  ].join('\n');
}

/** Returns the output of `assay <action> --help`. */
export function actionHelp(spec: Spec): string {
  return [
    indentRest(`${spec.title}: ${spec.description}`, 0),
    '',
    `Usage: assay ${spec.name}${spec.argument === undefined ? '' : ' FILE…'} [--<input> <value>]…`,
    ...section('Inputs', Object.entries(spec.inputs).flatMap(inputHelp)),
    ...section('Options for every action', generalHelp(spec)),
    ...section(
      'Outputs (in the JSON of --json)',
      Object.entries(spec.outputs).flatMap(([name, output]) => entry(name, output.help)),
    ),
    ...section(
      'Permissions in a workflow',
      spec.permissions.flatMap(({ permission, access, why }) =>
        entry(`${permission}: ${access}`, why),
      ),
    ),
    '',
    'Exit codes: 0 for pass, 1 for fail, and 2 for error.',
  ].join('\n');
}

function generalHelp(spec: Spec): string[] {
  return [
    ...entry('--json', 'Print the result as JSON to standard output.'),
    ...entry('--quiet', 'Print only problems and decisions to the terminal.'),
    // An action that writes files describes this option among its inputs.
    ...(Object.hasOwn(spec.inputs, OUTPUT_DIR)
      ? []
      : entry(`--${OUTPUT_DIR} DIR`, 'Folder for the files that the actions exchange.')),
    ...entry('--help', 'Print this help.'),
  ];
}

function inputHelp([name, input]: [string, Input<unknown>]): string[] {
  const facts = [
    input.accepts,
    ...(input.required ? ['required'] : []),
    ...(input.shape === 'list' ? ['can be repeated'] : []),
    ...(plainDefault(input) === '' ? [] : [`default ${input.default}`]),
    ...(input.env === '' ? [] : [`or environment variable ${input.env}`]),
  ];
  return entry(`--${name}${valuePart(input)}`, `${input.help} (${facts.join('; ')})`);
}

/**
 * Returns the placeholder after the name of an option. For a switch that is on by default, the placeholder is the
 * value that turns the switch off.
 */
function valuePart(input: Input<unknown>): string {
  if (input.shape !== 'switch') return ' VALUE';
  return input.default === 'true' ? '[=false]' : '';
}

function entry(head: string, text: string): string[] {
  return [`  ${head}`, `${' '.repeat(TEXT_COLUMN)}${indentRest(text, TEXT_COLUMN)}`];
}

function section(title: string, body: readonly string[]): string[] {
  return body.length === 0 ? [] : ['', `${title}:`, ...body];
}

/** Wraps text between words, and indents every line except the first. */
function indentRest(text: string, indent: number): string {
  const out: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > LINE_WIDTH - indent) {
      out.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...out, line].join(`\n${' '.repeat(indent)}`);
}
