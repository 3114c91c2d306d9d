import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { contextName } from '../expression.ts';
import { valuesOf } from '../flows.ts';
import type { WorkflowFile } from '../subjects.ts';

/** Matches a command that prints its arguments to the log. */
const PRINTS = /^\s*(?:echo|printf|Write-(?:Host|Output))\b(?!.*[|>])/;

function lineBefore(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? text.length : end);
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/secret-to-shell',
  title: 'An expression inserts a secret into a script',
  severity: 'medium',
  profile: 'hardened',
  why: 'The secret becomes part of the command line, which other processes on the machine can read, and special characters in it are run as commands.',
  fix: 'Assign the secret to an environment variable in the step, and use this variable.',
  references: [
    'https://docs.github.com/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions',
  ],
  aliases: ['CKV_GHA_3'],
  controls: workflowControls({ 'pci-dss-4.0.1': ['8.6.3'] }),
  *check(subject) {
    for (const placed of subject.expressions) {
      if (
        placed.expression === undefined ||
        placed.path.at(-1) !== 'run' ||
        placed.step === undefined
      )
        continue;
      for (const context of valuesOf(placed.expression)) {
        if (context.name !== 'secrets') continue;
        const line = lineBefore(placed.scalar.text, placed.inText.start);
        yield {
          at: placed.place(context.span),
          address: `${placed.address}: ${contextName(context)}`,
          ...(PRINTS.test(line) ? { profile: 'essential' as const } : {}),
        };
      }
    }
  },
};
