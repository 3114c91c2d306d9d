import type { ShellCommand } from '../../../docker/shell-commands.ts';
import { findOption, programOf } from '../../../docker/shell-program.ts';
import type { Hit, Rule } from '../../rule.ts';
import { copyDestination } from '../copy-words.ts';
import type { BuildStage, Dockerfile, Step } from '../read-stages.ts';
import { commandHit, copiedFiles, runCommands, type StepCommand, stepHit } from '../step-hits.ts';

/** Matches programs for interactive use in a terminal. */
const WITHOUT_USE =
  /^(?:ssh|vim|shutdown|service|ps|free|top|kill|mount|ifconfig|nano|htop|less|more|reboot|man|systemctl|init)$/;

const CAUSES: readonly (readonly [string, (found: StepCommand) => boolean])[] = [
  ['apt', ({ command }) => programOf(command).name === 'apt'],
  ['cd', ({ command, step }) => command.name === 'cd' && isFirst(command, step)],
  ['without-use', ({ command }) => WITHOUT_USE.test(programOf(command).name)],
  ['shell-link', ({ command }) => replacesShell(command)],
  ['large-uid', ({ command }) => hasLargeUid(command)],
  ['progress', ({ command }) => showsProgress(command)],
];

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/tool-choice',
  title: 'A different tool is more suitable',
  severity: 'none',
  profile: 'all',
  why: 'The command is meant for terminals, is useless in a build, or makes the image larger.',
  fix: 'Use `apt-get` instead of `apt`, `WORKDIR` instead of `cd`, `SHELL` for a different shell, and either `curl` or `wget`.',
  references: ['https://docs.docker.com/build/building/best-practices/'],
  aliases: [
    'CKV_DOCKER_9',
    'DL3001',
    'DL3003',
    'DL3010',
    'DL3027',
    'DL3046',
    'DL3047',
    'DL4001',
    'DL4005',
    'DS-0013',
    'DS-0014',
    'changing_default_shell_using_run_command',
    'nonsensical-command',
    'prefer-apt-get',
    'run_command_cd_instead_of_workdir',
    'run_using_apt',
    'run_using_wget_and_curl',
    'run_utilities_and_posix_commands',
    'use-absolute-workdir',
    'use-either-wget-or-curl',
    'use-shell-instruction',
    'use-workdir',
  ],
  variants: {
    apt: ['DL3027'],
    cd: ['DL3003', 'DS-0013'],
    'without-use': ['DL3001'],
    'shell-link': ['DL4005'],
    'large-uid': ['DL3046'],
    progress: ['DL3047'],
    archive: ['DL3010'],
    'two-downloaders': ['DL4001', 'DS-0014'],
  },
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check(dockerfile) {
    for (const build of dockerfile.stages) {
      for (const found of runCommands({ stages: [build] })) {
        const { nameWord } = programOf(found.command);
        const causes = CAUSES.filter(([, test]) => test(found));
        for (const [variant] of nameWord === undefined ? [] : causes) {
          yield commandHit(found, nameWord?.span ?? found.command.span, variant, { variant });
        }
      }
      yield* secondDownloader(build);
      yield* copiedArchives(build);
    }
  },
};

/** Returns true if a `cd` command is the first command of its instruction or its only `cd`. */
function isFirst(command: ShellCommand, step: Step): boolean {
  return (
    step.commands[0] === command ||
    !step.commands.some((other) => other.name === 'cd' && other !== command)
  );
}

function replacesShell(command: ShellCommand): boolean {
  const { name, args } = programOf(command);
  const target = args.at(-1)?.text ?? '';
  return /^(?:ln|mv|cp)$/.test(name) && /^(?:\/usr)?\/bin\/sh$/.test(target) && args.length > 1;
}

/**
 * Returns true if `useradd` creates a user whose ID has six or more digits. Without the option `--no-log-init`, such an
 * ID makes the lastlog file very large.
 */
function hasLargeUid(command: ShellCommand): boolean {
  const { name, args } = programOf(command);
  if (name !== 'useradd' || findOption(args, 'l', 'no-log-init') !== undefined) return false;
  return args.some(({ text }, index) => {
    const value = /^(?:-u|--uid)=?(\d*)$/.exec(text);
    const uid = value?.[1] === '' ? args[index + 1]?.text : value?.[1];
    return /^\d{6,}$/.test(uid ?? '');
  });
}

function showsProgress(command: ShellCommand): boolean {
  const { name, args } = programOf(command);
  if (name !== 'wget' || args.length === 0) return false;
  const isQuiet = args.some(({ text }) =>
    /^(?:--progress.*|-[A-Za-z]*q[A-Za-z]*|--quiet|-nv|--no-verbose|-[oa]|-[oa].+|--output-file.*|--append-output.*|--version|--help)$/.test(
      text,
    ),
  );
  return !isQuiet;
}

/** Reports archives that a stage copies and then unpacks, because `ADD` does both in one layer. */
function* copiedArchives(build: BuildStage): Generator<Hit> {
  const unpacked = new Set(
    [...runCommands({ stages: [build] })]
      .filter(({ command }) =>
        /^(?:tar|unzip|gunzip|bunzip2|unxz|unlzma|uncompress|7z[ar]?)$/.test(
          programOf(command).name,
        ),
      )
      .flatMap(({ command }) => command.words.map(({ text }) => baseName(text))),
  );
  for (const { step, word } of copiedFiles({ stages: [build] })) {
    const isArchive = step.name === 'COPY' && ARCHIVE.test(word.text);
    const names = [word.text, copyDestination(step)?.text ?? ''].map(baseName);
    if (!isArchive || !names.some((name) => unpacked.has(name))) continue;
    yield stepHit(step, word.span, names[0]?.slice(0, 60), { variant: 'archive' });
  }
}

/** Matches archives that `ADD` unpacks. */
const ARCHIVE = /\.(?:tar|tgz|tbz2?|txz|tlz|gz|bz2|xz|lz|lzma|Z|tar\.\w+)$/;

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Reports stages that use both `curl` and `wget`. Hits start at the first command that uses the second of these
 * programs, and include each later command with either program.
 */
function* secondDownloader(build: BuildStage): Generator<Hit> {
  const seen = new Set<string>();
  for (const found of runCommands({ stages: [build] })) {
    const { name, nameWord } = programOf(found.command);
    if (nameWord === undefined || (name !== 'curl' && name !== 'wget')) continue;
    seen.add(name);
    if (seen.size < 2) continue;
    yield commandHit(found, nameWord.span, 'two', { variant: 'two-downloaders' });
  }
}
