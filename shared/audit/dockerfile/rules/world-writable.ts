import type { ShellCommand, ShellWord } from '../../../docker/shell-commands.ts';
import { programOf } from '../../../docker/shell-program.ts';
import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { commandHit, runCommands, stepHit, stepsOf } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/world-writable',
  title: 'A file is writable by all users',
  severity: 'low',
  profile: 'essential',
  why: 'Any process in the container can replace the file, even an unprivileged process.',
  fix: 'Change the file’s owner with `chown`, and use a mode such as `755`.',
  references: ['https://man7.org/linux/man-pages/man1/chmod.1.html'],
  aliases: [],
  controls: { 'nist-800-190': ['4.1.2', '4.5.5'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check(dockerfile) {
    for (const found of runCommands(dockerfile)) {
      const mode = modeOf(found.command);
      if (mode !== undefined && isOpen(mode.text)) yield commandHit(found, mode.span, mode.text);
    }
    for (const step of stepsOf(dockerfile, 'COPY', 'ADD')) {
      for (const { name, value = '', valueSpan } of step.flags) {
        if (name === 'chmod' && isOpen(value)) yield stepHit(step, valueSpan, value);
      }
    }
  },
};

/**
 * Returns true if a mode lets everyone write. Returns false for modes with the sticky bit, because a folder such as
 * /tmp is world-writable on purpose.
 */
function isOpen(mode: string): boolean {
  if (/^0?[1357]\d{3}$/.test(mode)) return false;
  if (/^\d{3,5}$/.test(mode)) return /[2367]$/.test(mode);
  return mode.split(',').some((part) => /^[ug]*[oa][ugoa]*[+=][rxXst]*w/.test(part));
}

/** Returns the word that contains the mode in a `chmod` or `install -m` command. */
function modeOf(command: ShellCommand): ShellWord | undefined {
  const { name, args } = programOf(command);
  if (name === 'chmod') return args.find(({ text }) => !/^-(?!.*[=+-])[A-Za-z-]+$/.test(text));
  if (name !== 'install') return undefined;
  const option = args.findIndex(({ text }) => text === '-m' || text === '--mode');
  return option === -1 ? undefined : args[option + 1];
}
