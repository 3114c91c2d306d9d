import { entryAt } from '../../../json/yaml-access.ts';
import type { YamlEntry } from '../../../json/yaml-tree.ts';
import type { Edit, Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import type { WorkflowFile } from '../subjects.ts';

const NAME = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';
const TRUE = /^true$/i;

/**
 * Returns the edit that removes the line with the variable. If the variable is the only entry of `env`, removes `env`.
 */
function removal(env: YamlEntry, entry: YamlEntry, text: string): readonly Edit[] {
  if (env.value.kind !== 'map' || env.value.via.length > 0) return [];
  if (text[env.value.span.start] === '{') return [];
  const isOnly = env.value.entries.size === 1;
  const start = text.lastIndexOf('\n', (isOnly ? env : entry).keySpan.start - 1) + 1;
  const lineEnd = text.indexOf('\n', entry.value.span.end);
  const end = lineEnd === -1 ? text.length : lineEnd + 1;
  const before = text.slice(start, (isOnly ? env : entry).keySpan.start);
  return /^\s*$/.test(before) ? [{ span: { start, end }, text: '', isSafe: false }] : [];
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/commands-insecure',
  title: 'Insecure workflow commands are enabled',
  severity: 'high',
  profile: 'essential',
  why: 'With `ACTIONS_ALLOW_UNSECURE_COMMANDS`, any text that a step prints can set environment variables and paths for later steps.',
  fix: 'Remove the variable, and write to `GITHUB_ENV` or `GITHUB_PATH` instead.',
  references: [
    'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
  ],
  aliases: [
    'insecure-commands',
    'cicd/github/unsecured_commands',
    'allowed-unsecure-commands',
    'CKV_GHA_1',
  ],
  controls: workflowControls(),
  *check(subject) {
    for (const { map, address } of [
      { map: subject.root, address: 'workflow' },
      ...subject.jobs,
      ...subject.steps,
    ]) {
      const env = entryAt(map, 'env');
      if (env === undefined) continue;
      if (env.value.kind === 'scalar' && env.value.text.includes('${{')) {
        yield {
          at: { start: env.keySpan.start, end: env.value.span.end },
          address: `${address}.env`,
          variant: 'expression',
          severity: 'low',
          profile: 'all',
          detail: 'The environment comes from an expression, so its variables are unknown.',
        };
      }
      const entry = entryAt(env.value, NAME);
      if (entry?.value.kind !== 'scalar' || !TRUE.test(entry.value.text)) continue;
      yield {
        at: { start: env.keySpan.start, end: entry.value.span.end },
        address: `${address}.env.${NAME}`,
        edits: removal(env, entry, subject.file.text),
      };
    }
  },
};
