import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { downloadsRun } from '../downloads.ts';
import { scalarPlaces } from '../scalar-text.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/script-from-network',
  title: 'A downloaded script runs without verification',
  severity: 'medium',
  profile: 'essential',
  why: 'Anyone who controls the server or its domain can run code with the job’s token and secrets.',
  fix: 'Download a release, compare its SHA-256 digest with a known value, and then run it.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['unverified_script_exec', 'curl-eval'],
  controls: workflowControls({ slsa: ['dependencies'] }),
  *check(subject) {
    for (const step of subject.steps) {
      if (step.run === undefined) continue;
      const place = scalarPlaces(subject.file.text, step.run);
      for (const { index, text } of downloadsRun(step.run.text)) {
        yield {
          at: place({ start: index, end: index + text.length }),
          address: `${step.address}.run: ${text.slice(0, 80)}`,
        };
      }
    }
  },
};
