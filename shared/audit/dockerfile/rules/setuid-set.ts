import type { ShellCommand, ShellWord } from '../../../docker/shell-commands.ts';
import { programOf } from '../../../docker/shell-program.ts';
import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { commandHit, runCommands, stepHit, stepsOf } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/setuid-set',
  title: 'A file has the setuid or setgid bit',
  severity: 'medium',
  profile: 'essential',
  why: 'The program runs with its owner’s privileges, so a vulnerability in the program gives these privileges to an attacker.',
  fix: 'Remove the bit. If the program needs a capability, grant only that capability with `setcap`.',
  references: ['https://man7.org/linux/man-pages/man7/inode.7.html'],
  aliases: [],
  controls: {
    'cis-docker-1.6.0': ['4.8'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const found of runCommands(dockerfile)) {
      const mode = modeOf(found.command);
      if (mode !== undefined && setsBit(mode.text)) yield commandHit(found, mode.span, mode.text);
    }
    for (const step of stepsOf(dockerfile, 'COPY', 'ADD')) {
      for (const { name, value = '', valueSpan } of step.flags) {
        if (name === 'chmod' && setsBit(value)) yield stepHit(step, valueSpan, value);
      }
    }
  },
};

function setsBit(mode: string): boolean {
  return (
    /^0?[2-7]\d{3}$/.test(mode) ||
    mode.split(',').some((part) => /^[ugoa]*[+=][rwxXt]*s/.test(part))
  );
}

/** Returns the word that contains the mode in a `chmod` or `install -m` command. */
function modeOf(command: ShellCommand): ShellWord | undefined {
  const { name, args } = programOf(command);
  if (name === 'chmod') return args.find(({ text }) => !/^-(?!.*[=+-])[A-Za-z-]+$/.test(text));
  if (name !== 'install') return undefined;
  const option = args.findIndex(({ text }) => text === '-m' || text === '--mode');
  return option === -1 ? undefined : args[option + 1];
}
