import { entry, indentRest, LINE_WIDTH, section, textLines } from './help-layout.ts';
import { plainDefault } from './read-inputs.ts';
import {
  GROUP_TITLES,
  INPUT_GROUPS,
  type Input,
  type Inputs,
  type Spec,
  type TargetKind,
  type TerminalSpec,
} from './spec.ts';
import { optionHelp } from './with-options.ts';

const TARGETS: Readonly<Record<TargetKind, { readonly usage: string; readonly help: string }>> = {
  source: {
    usage: '[TARGET]',
    help: 'A folder, a lockfile, an SBOM, an image (`registry/name:tag`, `docker:NAME`, `oci:DIR[:TAG]`, `oci-archive:FILE` or `docker-archive:FILE`), or `-` for an SBOM or a lockfile on standard input.',
  },
  path: {
    usage: '[TARGET]',
    help: 'A folder, a file or an image (`registry/name:tag`, `docker:NAME`, `oci:DIR[:TAG]`, `oci-archive:FILE` or `docker-archive:FILE`). Default: the current folder.',
  },
  subject: {
    usage: '[TARGET]…',
    help: 'Images (`registry/name:tag` or `oci:DIR[:TAG]`) and files. Patterns such as `dist/*.tar.gz` select several files.',
  },
};

/** Examples for the whole suite. Each example contains the arguments after `assay`, and the purpose of the command. */
const EXAMPLES: TerminalSpec['examples'] = [
  ['scan .', 'Find vulnerabilities in the current folder.'],
  ['scan ghcr.io/o/r:1.2', 'Find vulnerabilities in an image.'],
  ['sbom . -o cyclonedx-json', 'Print an SBOM.'],
  ['verify ghcr.io/o/r:1.2', 'Verify signatures with the policy in .assay.yml.'],
];

const EXIT_CODES =
  'Exit codes: 0 for passed, 1 for failed, and 2 for incomplete: an error occurred or something was not checked, even if findings also fail.';

/** Returns the output of `assay --help`. */
export function suiteHelp(specs: readonly Spec[], version: string): string {
  const width = Math.max(...specs.map((spec) => spec.name.length), 'completion'.length) + 4;
  const command = (name: string, text: string) =>
    `  ${name.padEnd(width - 2)}${indentRest(text, width)}`;
  return [
    `Assay ${version}: Lists packages, finds vulnerabilities, and signs and verifies evidence.`,
    '',
    'Usage: assay <command> [target] [--<option> <value>]…',
    '       assay <target>  (the same as `assay scan <target>`)',
    ...section('Examples', exampleLines(EXAMPLES)),
    '',
    'Commands:',
    ...specs.map((spec) => command(spec.name, spec.description)),
    command('completion', 'Prints a completion script for bash, zsh, fish or pwsh.'),
    command('version', 'Prints the version.'),
    '',
    'To list a command’s options, run `assay <command> --help`.',
    indentRest(EXIT_CODES, 0),
  ].join('\n');
}

/** Returns the output of `assay <command> --help`. */
export function actionHelp(spec: Spec): string {
  const { terminal } = spec;
  const target = terminal?.target && TARGETS[terminal.target];
  const usage = spec.argument === undefined ? target?.usage : 'FILE…';
  return [
    indentRest(`${spec.title}: ${spec.description}`, 0),
    '',
    `Usage: assay ${spec.name}${usage === undefined ? '' : ` ${usage}`} [--<option> <value>]…`,
    ...section('Examples', exampleLines(terminal?.examples ?? [])),
    ...section('Target', target === undefined ? [] : [textLines(target.help, 2)]),
    ...section('Output', outputHelp(spec)),
    ...groupSections(spec.inputs),
    '',
    indentRest(EXIT_CODES, 0),
  ].join('\n');
}

/**
 * Returns the lines with the examples. The purpose follows each command as a shell comment. If a line would be too
 * long, every purpose is on a separate line.
 */
function exampleLines(examples: TerminalSpec['examples']): string[] {
  const width = Math.max(...examples.map(([command]) => command.length));
  const lines = examples.map(
    ([command, purpose]) => `  assay ${command.padEnd(width)}  # ${purpose}`,
  );
  if (lines.every((line) => line.length <= LINE_WIDTH)) return lines;
  return examples.map(([command, purpose]) => `  # ${purpose}\n  assay ${command}`);
}

function outputHelp(spec: Spec): string[] {
  const formats = spec.terminal?.formats ?? [];
  const names = formats.filter((format) => !format.includes('@'));
  return [
    ...(formats.length === 0
      ? []
      : entry(
          '-o, --output FORMAT[=FILE]',
          `Output format: \`table\` (default), ${names.map((name) => `\`${name}\``).join(', ')}. Assay writes the result to FILE, or to standard output. You can repeat this option.`,
        )),
    ...(formats.includes('json') ? entry('--json', 'The same as `-o json`.') : []),
    ...entry('-q, --quiet', 'Print only the result, problems and failures.'),
    ...entry('-v, --verbose', 'Also print details, and all table rows.'),
    ...entry('-h, --help', 'Print this help.'),
  ];
}

/** Returns a section for each group with inputs. Within a section, the inputs are in the order of the spec. */
function groupSections(inputs: Inputs): string[] {
  const names = Object.keys(inputs);
  const shown = Object.entries(inputs).filter(([, input]) => input.isForWorkflows !== true);
  const groups = Map.groupBy(shown, ([, input]) => input.group);
  return INPUT_GROUPS.flatMap((group) =>
    section(
      GROUP_TITLES[group],
      (groups.get(group) ?? []).flatMap((each) => inputHelp(each, names)),
    ),
  );
}

function inputHelp([name, input]: [string, Input<unknown>], options: readonly string[]): string[] {
  const facts = [
    ...(input.shape === 'switch' || input.accepts === 'text' ? [] : [input.accepts]),
    ...(input.required ? ['required'] : []),
    ...(input.shape === 'list' ? ['can be repeated'] : []),
    ...(input.shape === 'switch' || plainDefault(input) === '' ? [] : [`default ${input.default}`]),
    ...(input.env === '' ? [] : [`or environment variable ${input.env}`]),
  ];
  const rest = facts.length === 0 ? '' : ` (${facts.join('; ')})`;
  // A value can have the name of an option.
  const values = /^one of (.*)$/.exec(input.accepts)?.[1]?.split(', ') ?? [];
  const others = options.filter((option) => !values.includes(option));
  return entry(`--${name}${valuePart(input)}`, `${optionHelp(input.help, others)}${rest}`);
}

/**
 * Returns the placeholder after the name of an option. A switch that is on by default has the placeholder `[=false]`,
 * which shows how to turn it off.
 */
function valuePart(input: Input<unknown>): string {
  if (input.shape !== 'switch') return ' VALUE';
  return input.default === 'true' ? '[=false]' : '';
}
