import type { ShellCommand, ShellWord } from '../../../docker/shell-commands.ts';
import { programOf } from '../../../docker/shell-program.ts';
import type { Edit, Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { commandHit, stepsOf } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/sudo',
  title: 'A command uses `sudo`',
  severity: 'medium',
  profile: 'essential',
  why: 'A build runs as root unless `USER` changes the user. In the image, `sudo` can give a process more privileges.',
  fix: 'Remove `sudo`. Switch users with `USER`.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  aliases: ['CKV2_DOCKER_1', 'DL3004', 'DS-0010', 'no-sudo-in-dockerfile', 'run_using_sudo'],
  controls: {
    'cis-docker-1.6.0': ['4.3'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const step of stepsOf(dockerfile, 'RUN')) {
      const commands = step.commands.filter((command) => sudoOf(command) !== undefined);
      const [command] = commands;
      const sudo = command === undefined ? undefined : sudoOf(command);
      if (command === undefined || sudo === undefined) continue;
      const removals = commands.map((each) => removal(dockerfile.file.text, sudoOf(each)));
      const edits = removals.some((each) => each.length === 0) ? [] : removals.flat();
      yield commandHit({ step, command }, sudo.span, '', edits.length > 0 ? { edits } : {});
    }
  },
};

function sudoOf(command: ShellCommand): ShellWord | undefined {
  return programOf(command).prefixes.find(({ text }) => /(?:^|\/)sudo$/.test(text));
}

function removal(text: string, sudo: ShellWord | undefined): readonly Edit[] {
  if (sudo === undefined) return [];
  const after = text.slice(sudo.span.end, sudo.span.end + 100);
  const blanks = /^[ \t]+(?=[A-Za-z])/.exec(after)?.[0].length;
  const { start, end } = sudo.span;
  return blanks === undefined
    ? []
    : [{ span: { start, end: end + blanks }, text: '', isSafe: false }];
}
