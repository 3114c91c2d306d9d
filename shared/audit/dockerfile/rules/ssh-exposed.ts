import { type Program, programOf } from '../../../docker/shell-program.ts';
import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { commandHit, stepHit, stepsOf, wordsIn } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/ssh-exposed',
  title: 'The image provides SSH access',
  severity: 'medium',
  profile: 'essential',
  why: 'SSH is a way into the container that the orchestrator neither controls nor logs.',
  fix: 'Remove the SSH server. Use `docker exec` or `kubectl exec` for a shell.',
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  aliases: ['CKV_DOCKER_1', 'DS-0004', 'exposing_port_22'],
  controls: {
    'cis-docker-1.6.0': ['5.7'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1', '2.2.4'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const { step, word } of wordsIn(dockerfile, 'EXPOSE')) {
      if (includesSsh(word.text)) yield stepHit(step, word.span, '22');
    }
    for (const step of stepsOf(dockerfile, 'CMD', 'ENTRYPOINT', 'RUN')) {
      for (const command of step.commands) {
        const program = programOf(command);
        if (program.nameWord === undefined || !startsServer(program)) continue;
        yield commandHit({ step, command }, program.nameWord.span);
      }
    }
  },
};

function includesSsh(port: string): boolean {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/tcp)?$/i.exec(port);
  const first = Number(match?.[1] ?? Number.NaN);
  return first <= 22 && 22 <= Number(match?.[2] ?? first);
}

/** Returns true if a program starts an SSH server. `sshd -t` does not, because it only tests the configuration. */
function startsServer({ name, args }: Program): boolean {
  const [first, second] = args;
  if (name === 'service') return /^sshd?$/.test(first?.text ?? '') && second?.text !== 'stop';
  return name === 'sshd' && !args.some(({ text }) => /^-[tT]$/.test(text));
}
