import type { ShellCommand } from '../../../docker/shell-commands.ts';
import { programOf } from '../../../docker/shell-program.ts';
import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { commandHit, stepsOf } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/script-from-network',
  title: 'A downloaded script runs without verification',
  severity: 'medium',
  profile: 'essential',
  why: 'The server’s owner, or an attacker, determines what the build runs.',
  fix: 'Download the file, verify its checksum, and then run it.',
  references: [
    'https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-09-Improper-Artifact-Integrity-Validation',
  ],
  aliases: ['curl-eval'],
  controls: {
    'cis-docker-1.6.0': ['4.11'],
    'nist-800-190': ['4.1.2', '4.1.3'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const step of stepsOf(dockerfile, 'RUN')) {
      const ends = lastInterpreters(step.commands);
      for (const [index, command] of step.commands.entries()) {
        if (!isDownload(command)) continue;
        const isPiped = (ends.get(command.pipeline) ?? -1) > index;
        const isInside = command.parent !== undefined && runsText(command.parent);
        if (isPiped || isInside) yield commandHit({ step, command }, command.span);
      }
    }
  },
};

function isDownload(command: ShellCommand): boolean {
  return /^(?:curl|wget|fetch|aria2c)$/.test(programOf(command).name);
}

/** Returns true for a program that runs the text that it reads from a pipe. */
function isInterpreter(command: ShellCommand): boolean {
  const { name, args } = programOf(command);
  if (/^(?:sh|bash|ash|dash|zsh|ksh|fish)$/.test(name))
    return !args.some(({ text }) => text === '-c');
  if (!/^(?:python[0-9.]*|perl|ruby|node|php)$/.test(name)) return false;
  const [first] = args;
  return first === undefined || first.text === '-';
}

/** Returns true for a program that runs the output of a substitution. */
function runsText(command: ShellCommand): boolean {
  const { name, args } = programOf(command);
  if (name === 'eval' || name === 'source' || name === '.') return true;
  if (!/^(?:sh|bash|ash|dash|zsh|ksh)$/.test(name)) return false;
  const [first, second] = args;
  const text = first?.text === '-c' ? second?.text : first?.text;
  return text !== undefined && /^(?:\$\(|`|<\()/.test(text);
}

/** Maps each pipeline to the index of its last command that runs the text from the pipe. */
function lastInterpreters(commands: readonly ShellCommand[]): ReadonlyMap<number, number> {
  return new Map(
    [...commands.entries()].flatMap(([index, command]) => {
      const isPiped = command.joinedBy.startsWith('|') && command.joinedBy !== '||';
      return isPiped && isInterpreter(command) ? [[command.pipeline, index] as const] : [];
    }),
  );
}
