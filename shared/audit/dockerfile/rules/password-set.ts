import { programOf } from '../../../docker/shell-program.ts';
import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { commandHit, runCommands, type StepCommand } from '../step-hits.ts';

/** Options that set or remove a password, by program. */
const OPTIONS: ReadonlyMap<string, RegExp> = new Map([
  ['passwd', /^(?:-d|--delete|--stdin)$/],
  ['usermod', /^(?:-p|--password(?:=.*)?)$/s],
  ['useradd', /^(?:-p|--password(?:=.*)?)$/s],
]);

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/password-set',
  title: 'A password is set in the image',
  severity: 'high',
  profile: 'essential',
  why: 'Anyone who has the image knows the password, or can try to crack its hash.',
  fix: 'Do not store passwords in images. Set them when the container starts.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  aliases: ['CKV2_DOCKER_17'],
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1', '8.6.2'], ssdf: ['PW.9.1'] },
  *check(dockerfile) {
    for (const found of runCommands(dockerfile)) {
      const { name, nameWord, args } = programOf(found.command);
      if (nameWord === undefined) continue;
      const option = args.find(({ text }) => OPTIONS.get(name)?.test(text) === true);
      if (name === 'chpasswd' && !readsSecret(found)) yield commandHit(found, nameWord.span);
      else if (option !== undefined) yield commandHit(found, option.span, option.text.slice(0, 10));
    }
  },
};

/** Returns true if a command in the same pipeline reads a file below `/run/secrets/`, where secrets are mounted. */
function readsSecret({ step, command }: StepCommand): boolean {
  const all = step.commands.filter(({ pipeline }) => pipeline === command.pipeline);
  const words = all.flatMap((each) => [
    ...each.words,
    ...each.redirects.map(({ target }) => target),
  ]);
  return words.some(({ text }) => text.startsWith('/run/secrets/'));
}
