import { programOf } from '../../../docker/shell-program.ts';
import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { commandHit, runCommands } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/sudo',
  title: 'A command uses `sudo`',
  severity: 'medium',
  profile: 'essential',
  why: 'A build runs as root unless `USER` says otherwise, and `sudo` in the image can give a process more rights.',
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
    for (const found of runCommands(dockerfile)) {
      const sudo = programOf(found.command).prefixes.find(({ text }) => /(?:^|\/)sudo$/.test(text));
      if (sudo === undefined) continue;
      const after = dockerfile.file.text.slice(sudo.span.end, sudo.span.end + 100);
      const blanks = /^[ \t]+(?=[A-Za-z])/.exec(after)?.[0].length;
      const { start, end } = sudo.span;
      yield commandHit(found, sudo.span, '', {
        ...(blanks !== undefined && {
          edits: [{ span: { start, end: end + blanks }, text: '', isSafe: false }],
        }),
      });
    }
  },
};
