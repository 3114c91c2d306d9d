import type { ShellWord } from '../../../docker/shell-commands.ts';
import { findOption } from '../../../docker/shell-program.ts';
import type { Rule } from '../../rule.ts';
import { insertionAfter } from '../command-edits.ts';
import type { Manager } from '../package-command.ts';
import type { Dockerfile } from '../read-stages.ts';
import { commandHit, packageCommands, type StepCommand } from '../step-hits.ts';

/** Actions that ask for confirmation before they change the system. */
const ASKS: ReadonlyMap<Manager, RegExp> = new Map([
  ['apt', /^(?:install|remove|purge|upgrade|dist-upgrade|full-upgrade|autoremove|build-dep)$/],
  ['yum', /^(?:install|groupinstall|localinstall|reinstall|update|upgrade|remove|erase)$/],
  ['dnf', /^(?:install|in|groupinstall|localinstall|reinstall|update|upgrade|remove|erase)$/],
  ['zypper', /^(?:install|in|remove|rm|update|up|dist-upgrade|dup|patch|source-install|si)$/],
]);

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/prompts',
  title: 'A package manager can prompt for input',
  severity: 'low',
  profile: 'essential',
  why: 'A build has no terminal, so the command aborts or fails.',
  fix: 'Add `-y` to the command.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  aliases: [
    'DL3014',
    'DL3030',
    'DL3034',
    'DL3038',
    'DS-0021',
    'apt_get_missing_flags_to_avoid_manual_input',
    'missing-assume-yes-switch',
    'missing-dnf-assume-yes-switch',
    'missing-yum-assume-yes-switch',
    'missing_flag_from_dnf_install',
    'missing_zypper_non_interactive_switch',
    'yum_install_allows_manual_input',
  ],
  variants: { apt: ['DL3014', 'DS-0021'], yum: ['DL3030'], zypper: ['DL3034'], dnf: ['DL3038'] },
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check(dockerfile) {
    for (const found of packageCommands(dockerfile)) {
      const { manager, program, action, actionWord, args } = found.found;
      if (ASKS.get(manager)?.test(action) !== true || isAnswered(found, manager, args)) continue;
      const edits = insertionAfter(found.step, actionWord, '-y');
      const variant = program === 'microdnf' ? 'dnf' : manager;
      yield commandHit(found, actionWord.span, '', { variant, ...(edits.length > 0 && { edits }) });
    }
  },
};

function isAnswered(
  { step, command }: StepCommand,
  manager: Manager,
  args: readonly ShellWord[],
): boolean {
  const { pipeline, joinedBy } = command;
  const isPiped =
    joinedBy.startsWith('|') &&
    step.commands.some(
      (other) => other.pipeline === pipeline && /^(?:yes|echo|printf)$/.test(other.name),
    );
  if (isPiped) return true;
  if (manager === 'zypper') {
    return findOption(args, 'n', 'y', 'non-interactive', 'no-confirm') !== undefined;
  }
  if (manager !== 'apt') return findOption(args, 'y', 'assumeyes', 'assume-yes') !== undefined;
  const quiet = args.map(({ text }) =>
    /^-[a-z]*q[a-z]*$/.test(text) ? text.split('q').length - 1 : text === '--quiet' ? 1 : 0,
  );
  const isQuiet = quiet.reduce((sum, count) => sum + count, 0) > 1;
  const isSet = args.some(({ text }) =>
    /^-(?:q|-quiet)=[2-9]$|APT::Get::Assume-Yes"?=?\s*"?(?:true|1|yes)/i.test(text),
  );
  return isQuiet || isSet || findOption(args, 'y', 'yes', 'assume-yes', 'force-yes') !== undefined;
}
