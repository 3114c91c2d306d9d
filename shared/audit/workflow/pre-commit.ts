import { scalarAt } from '../../json/yaml-access.ts';
import { type YamlScalar, yamlAt } from '../../json/yaml-tree.ts';
import type { WorkflowFile } from './subjects.ts';

/** Returns the repositories in the pre-commit configuration. */
export function* hooksOf(
  subject: WorkflowFile,
): Generator<{ readonly value: YamlScalar; readonly address: string }> {
  if (subject.kind !== 'pre-commit') return;
  const repositories = yamlAt(subject.root, 'repos');
  if (repositories?.kind !== 'list') return;
  for (const each of repositories.items) {
    const value = scalarAt(each, 'repo');
    if (value !== undefined) yield { value, address: `repos[${value.text}]` };
  }
}
