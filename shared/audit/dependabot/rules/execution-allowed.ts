import { entryAt } from '../../../json/yaml-access.ts';
import type { Rule } from '../../rule.ts';
import { workflowControls } from '../../workflow/controls.ts';
import type { Update } from '../read-updates.ts';

export const rule: Rule<Update> = {
  id: 'dependabot/execution-allowed',
  title: 'Dependabot runs code from dependencies',
  severity: 'high',
  profile: 'essential',
  why: 'This setting lets manifests run code in the updater, which has the credentials for private registries.',
  fix: 'Set `insecure-external-code-execution: deny`.',
  references: [
    'https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference#insecure-external-code-execution--',
  ],
  aliases: ['dependabot-execution'],
  controls: workflowControls(),
  *check({ map, address }) {
    const entry = entryAt(map, 'insecure-external-code-execution');
    if (entry?.value.kind !== 'scalar' || entry.value.text !== 'allow') return;
    const edits =
      entry.value.via.length > 0 ? [] : [{ span: entry.value.span, text: 'deny', isSafe: true }];
    yield {
      at: { start: entry.keySpan.start, end: entry.value.span.end },
      address: `${address}.insecure-external-code-execution`,
      edits,
    };
  },
};
