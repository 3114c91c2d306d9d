import { UserError } from '../errors/errors.ts';
import { nearest } from '../errors/nearest.ts';
import { TABLE } from './output-requests.ts';
import type { Input, Spec } from './spec.ts';

/** An option with the data that a shell needs to complete it. */
interface Option {
  /** The option with its dashes, such as `--fail-on`. */
  readonly name: string;
  readonly help: string;
  /** Accepted values. Empty if the shell should complete file names. */
  readonly values: readonly string[];
  readonly isSwitch: boolean;
}

interface CommandWords {
  readonly name: string;
  readonly help: string;
  readonly options: readonly Option[];
}

type Script = (commands: readonly CommandWords[]) => string;

const SHELLS = ['bash', 'zsh', 'fish', 'pwsh'] as const;

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], Script>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  pwsh: pwshScript,
};

/**
 * Returns the completion script for a shell. The script contains all commands and options. Therefore, a shell does not
 * have to start Assay to complete a word.
 *
 * @param args Arguments after `completion`: the name of the shell.
 * @throws {UserError} `input-missing` or `input-invalid` if the shell is missing or unknown.
 */
export function completionScript(
  args: readonly string[],
  commands: readonly { readonly spec: Spec }[],
): string {
  const [written] = args;
  const fix = `Use one of ${SHELLS.join(', ')}: \`assay completion bash\`.`;
  if (written === undefined) throw new UserError('input-missing', 'No shell given.', fix);
  const shell = SHELLS.find((name) => name === written.replace('powershell', 'pwsh'));
  if (shell === undefined) {
    const close = nearest(written, SHELLS);
    const hint = close === undefined ? fix : `Did you mean ${close}?`;
    throw new UserError('input-invalid', `Unknown shell ${written.slice(0, 80)}.`, hint);
  }
  return SCRIPTS[shell]([
    ...commands.map(({ spec }) => wordsOf(spec)),
    { name: 'completion', help: 'Prints a completion script.', options: [] },
    { name: 'version', help: 'Prints the version.', options: [] },
    { name: 'help', help: 'Prints help.', options: [] },
  ]);
}

function wordsOf(spec: Spec): CommandWords {
  const formats = [TABLE, ...(spec.terminal?.formats ?? [])];
  const general: readonly Option[] = [
    { name: '--output', help: 'Format of the result', values: formats, isSwitch: false },
    { name: '--json', help: 'Print JSON', values: [], isSwitch: true },
    { name: '--quiet', help: 'Print only results and problems', values: [], isSwitch: true },
    { name: '--verbose', help: 'Print details', values: [], isSwitch: true },
    { name: '--help', help: 'Print help', values: [], isSwitch: true },
  ];
  return {
    name: spec.name,
    help: firstSentence(spec.description),
    options: [...Object.entries(spec.inputs).map(optionOf), ...general],
  };
}

function optionOf([name, input]: [string, Input<unknown>]): Option {
  const [, listed = ''] = /^(?:one|any) of ([^;]+?)(?:, separated.*)?$/.exec(input.accepts) ?? [];
  return {
    name: `--${name}`,
    help: firstSentence(input.help),
    values: listed === '' ? [] : listed.split(', '),
    isSwitch: input.shape === 'switch',
  };
}

/**
 * Returns the first sentence of a help text. Omits characters that have a special meaning in a shell, because the
 * script contains the sentence in quotes.
 */
function firstSentence(help: string): string {
  const [first = ''] = help.split(/[.:;](?:\s|$)/);
  return first.replaceAll(/['"`$\\[\]]/g, '');
}

function bashScript(commands: readonly CommandWords[]): string {
  const options = commands.map(
    ({ name, options: all }) => `    ${name}) words="${all.map((each) => each.name).join(' ')}" ;;`,
  );
  return `# bash completion for assay: source <(assay completion bash)
_assay() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  local command=\${COMP_WORDS[1]} words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${namesOf(commands)}" -- "$current") $(compgen -f -- "$current"))
    return
  fi
  case "$command:$previous" in
    completion:*) words="${SHELLS.join(' ')}" ;;
${valueCases(commands)}
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  case "$command" in
${options.join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _assay assay`;
}

/** Returns the script for zsh. It contains the function for bash, which zsh runs with its emulation of bash. */
function zshScript(commands: readonly CommandWords[]): string {
  return `#compdef assay
# zsh completion for assay: source <(assay completion zsh)
autoload -U +X compinit && compinit -u
autoload -U +X bashcompinit && bashcompinit
${bashScript(commands).split('\n').slice(1).join('\n')}`;
}

function valueCases(commands: readonly CommandWords[]): string {
  return commands
    .flatMap(({ name, options }) =>
      options
        .filter(({ values }) => values.length > 0)
        .map((option) => {
          const short = option.name === '--output' ? ` | ${name}:-o` : '';
          return `    ${name}:${option.name}${short}) words="${option.values.join(' ')}" ;;`;
        }),
    )
    .join('\n');
}

function fishScript(commands: readonly CommandWords[]): string {
  const names = commands.map(
    ({ name, help }) => `complete -c assay -n __fish_use_subcommand -a ${name} -d '${help}'`,
  );
  const options = commands.flatMap(({ name, options: all }) =>
    all.map(({ name: option, help, values, isSwitch }) => {
      const kind = isSwitch ? '' : values.length > 0 ? ` -x -a '${values.join(' ')}'` : ' -r';
      const short = SHORT[option] ?? '';
      return `complete -c assay -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}${short}${kind} -d '${help}'`;
    }),
  );
  const shells = `complete -c assay -n '__fish_seen_subcommand_from completion' -x -a '${SHELLS.join(' ')}'`;
  return [
    '# fish completion for assay: assay completion fish | source',
    ...names,
    ...options,
    shells,
  ].join('\n');
}

const SHORT: Readonly<Record<string, string>> = {
  '--output': ' -s o',
  '--quiet': ' -s q',
  '--verbose': ' -s v',
  '--help': ' -s h',
};

function pwshScript(commands: readonly CommandWords[]): string {
  const table = commands.map(({ name, options }) => {
    const words = options.map(
      (option) => `'${option.name}' = @(${option.values.map((value) => `'${value}'`).join(', ')})`,
    );
    return `  '${name}' = @{ ${words.join('; ')} }`;
  });
  return `# PowerShell completion for assay: assay completion pwsh | Out-String | Invoke-Expression
$AssayWords = @{
${table.join('\n')}
}
Register-ArgumentCompleter -Native -CommandName assay -ScriptBlock {
  param($word, $ast, $position)
  $words = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  $isFirst = $words.Count -lt 2 -or ($words.Count -eq 2 -and $word -ne '')
  if ($isFirst) {
    $found = $AssayWords.Keys
  } else {
    $options = $AssayWords[$words[1]]
    $previous = if ($word -eq '') { $words[-1] } else { $words[-2] }
    if ($previous -eq '-o') { $previous = '--output' }
    if ($words[1] -eq 'completion') { $found = @('${SHELLS.join("', '")}') }
    elseif ($options -and $options[$previous]) { $found = $options[$previous] }
    elseif ($options -and $word.StartsWith('-')) { $found = $options.Keys }
    else { return }
  }
  $found | Where-Object { $_ -like "$word*" } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}`;
}

function namesOf(commands: readonly CommandWords[]): string {
  return commands.map(({ name }) => name).join(' ');
}
