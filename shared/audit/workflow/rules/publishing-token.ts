import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { hasIdentity, publishCommands, usesToken } from '../publish-tokens.ts';
import { scalarPlaces } from '../scalar-text.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/publishing-token',
  title: 'A package is published with a long-lived token',
  severity: 'none',
  profile: 'essential',
  why: 'A stolen token stays valid until it is revoked. The registry also accepts the workflow’s short-lived identity token.',
  fix: 'Use trusted publishing: register the workflow with the registry, and set `id-token: write`.',
  references: [
    'https://docs.pypi.org/trusted-publishers/',
    'https://docs.npmjs.com/trusted-publishers',
  ],
  aliases: ['use-trusted-publishing'],
  controls: workflowControls({ 'pci-dss-4.0.1': ['8.6.3'], slsa: ['isolated'] }),
  *check(subject) {
    for (const step of subject.steps) {
      if (step.uses !== undefined) {
        const entry = step.map.entries.get('uses');
        if (entry !== undefined && usesToken(step))
          yield {
            at: { start: entry.keySpan.start, end: entry.value.span.end },
            address: `${step.address}.uses`,
          };
      }
      if (step.run === undefined || hasIdentity(step.job, subject)) continue;
      const place = scalarPlaces(subject.file.text, step.run);
      for (const { start, text } of publishCommands(step.run.text)) {
        yield {
          at: place({ start, end: start + text.length }),
          address: `${step.address}.run: ${text.slice(0, 60)}`,
        };
      }
    }
  },
};
