import { assignmentsOf } from '../../../docker/assignments.ts';
import type { ShellCommand, ShellWord } from '../../../docker/shell-commands.ts';
import type { Rule } from '../../rule.ts';
import { isSecretName } from '../../secret-name.ts';
import type { BuildStage, Dockerfile, Step } from '../read-stages.ts';
import { commandHit } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/secret-written',
  title: 'A build secret is written to a layer',
  severity: 'high',
  profile: 'essential',
  why: 'The secret stays in the layer. Anyone who can pull the image can read it.',
  fix: 'Let the program read the secret from its mount: `--mount=type=secret,id=npmrc,target=/root/.npmrc`.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  aliases: [],
  controls: {
    'cis-docker-1.6.0': ['4.10'],
    'nist-800-190': ['4.1.2', '4.1.4'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const build of dockerfile.stages) {
      const secrets = secretArguments(build);
      for (const step of build.steps) {
        if (step.name !== 'RUN') continue;
        for (const command of step.commands) {
          const target = writtenFile(command, secrets);
          if (target === undefined || isRemoved(step, target)) continue;
          yield commandHit({ step, command }, target.span);
        }
      }
    }
  },
};

/** Returns the build arguments of a stage whose names suggest a secret. */
function secretArguments({ steps }: BuildStage): readonly string[] {
  return steps
    .filter(({ name }) => name === 'ARG')
    .flatMap((step) => assignmentsOf(step).map(({ key }) => key))
    .filter(isSecretName);
}

/** Returns the file to which a command writes a secret. */
function writtenFile(
  { name, words, redirects }: ShellCommand,
  secrets: readonly string[],
): ShellWord | undefined {
  const holdsSecret = words.some(
    ({ text }) =>
      text.startsWith('/run/secrets/') || secrets.some((key) => usesVariable(text, key)),
  );
  if (!holdsSecret) return undefined;
  if (name === 'cp' || name === 'install') return words.length > 2 ? words.at(-1) : undefined;
  if (!/^(?:cat|echo|printf|tee|envsubst|sed)$/.test(name)) return undefined;
  const isFile = ({ text }: ShellWord) => !/^(?:\/dev\/|&|\d$)/.test(text);
  return redirects.find(({ operator, target }) => operator.startsWith('>') && isFile(target))
    ?.target;
}

function usesVariable(text: string, name: string): boolean {
  return text.includes(`\${${name}`) || new RegExp(`\\$${name}(?![A-Za-z0-9_])`).test(text);
}

function isRemoved({ commands }: Step, { text }: ShellWord): boolean {
  return commands.some(
    ({ name, words }) => name === 'rm' && words.some((word) => word.text === text),
  );
}
