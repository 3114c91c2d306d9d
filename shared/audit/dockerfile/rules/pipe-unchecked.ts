import type { ShellCommand } from '../../../docker/shell-commands.ts';
import type { Edit, Rule } from '../../rule.ts';
import type { Dockerfile, Step } from '../read-stages.ts';
import { commandHit } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/pipe-unchecked',
  title: 'Errors in a pipeline are ignored',
  severity: 'low',
  profile: 'hardened',
  why: 'A shell returns only the exit code of the last command in a pipeline, so the build continues even after a failed download, for example.',
  fix: 'Set the shell with `pipefail`: `SHELL ["/bin/bash", "-o", "pipefail", "-c"]`.',
  references: ['https://docs.docker.com/build/building/best-practices/#using-pipes'],
  aliases: ['DL4006', 'set-pipefail', 'shell_running_a_pipe_without_pipefail_flag'],
  controls: {
    'cis-docker-1.6.0': ['4.11'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check({ stages }) {
    for (const { steps } of stages) {
      let isFirst = true;
      for (const step of steps) {
        const command = uncheckedCommand(step);
        if (command === undefined) continue;
        const edits = isFirst && !step.isOnBuild ? { edits: [shellEdit(step)] } : {};
        yield commandHit({ step, command }, command.span, '', edits);
        isFirst = false;
      }
    }
  },
};

/** Returns true if a command in the instruction sets `pipefail`, such as `set -o pipefail` or `bash -euxo pipefail`. */
function setsPipefail({ commands }: Step): boolean {
  return commands.some(
    ({ name, words }) =>
      (name === 'set' || /^(?:ba|a|z|k)?sh$/.test(name)) &&
      words.some(({ text }) => text === 'pipefail'),
  );
}

/**
 * Returns the edit that inserts a `SHELL` instruction with `/bin/bash`. Alpine and BusyBox do not have bash, so they
 * get `/bin/ash`, which also supports `pipefail`.
 */
function shellEdit({ span: { start }, stage: { stage } }: Step): Edit {
  const base = stage?.base?.kind === 'image' ? stage.base.name : '';
  const shell = /alpine|busybox/.test(base) ? '/bin/ash' : '/bin/bash';
  const text = `SHELL ["${shell}", "-eo", "pipefail", "-c"]\n`;
  return { span: { start, end: start }, text, isSafe: false };
}

/** Returns the first command whose error a pipe hides. */
function uncheckedCommand(step: Step): ShellCommand | undefined {
  if (step.name !== 'RUN' || step.isJson || step.shell.hasPipefail) return undefined;
  const piped = step.commands.findIndex(({ joinedBy }) => /^\|&?$/.test(joinedBy));
  if (piped === -1 || setsPipefail(step)) return undefined;
  const command = step.commands[piped - 1] ?? step.commands[piped];
  return command === undefined || /^(?:pwsh|powershell)$/.test(command.name) ? undefined : command;
}
