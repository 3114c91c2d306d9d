import { mapAt } from '../../../json/yaml-access.ts';
import type { YamlEntry } from '../../../json/yaml-tree.ts';
import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import type { WorkflowFile } from '../subjects.ts';

/**
 * Returns true for a permission without the comment that it needs. Read access to the repository needs no comment,
 * because its purpose is obvious.
 */
function needsComment({ key, keySpan, value }: YamlEntry, text: string): boolean {
  if (value.kind !== 'scalar' || value.text === 'none') return false;
  const isReading = key === 'contents' && value.text === 'read';
  return !isReading && !hasComment(text, keySpan.start, value.span.end);
}

/** Returns true if there is a comment on the line above the range, or after it on its last line. */
function hasComment(text: string, start: number, end: number): boolean {
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  if (/#\s*[^\s#]/.test(after)) return true;
  const before = text.slice(0, text.lastIndexOf('\n', start - 1) + 1).trimEnd();
  return /^\s*#\s*[^\s#]/.test(before.slice(before.lastIndexOf('\n') + 1));
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/permission-unexplained',
  title: 'A permission has no comment that explains it',
  severity: 'none',
  profile: 'all',
  why: 'Unless its purpose is written down, reviewers cannot tell whether a permission is still needed.',
  fix: 'On the permission’s line, add a comment that states its purpose.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['undocumented-permissions'],
  controls: workflowControls(),
  *check(subject) {
    const owners = [{ map: subject.root, address: 'workflow' }, ...subject.jobs];
    for (const { map, address } of owners) {
      const entries = [...(mapAt(map, 'permissions')?.entries.values() ?? [])];
      const unexplained = entries.filter((entry) => needsComment(entry, subject.file.text));
      const [first] = unexplained;
      if (first === undefined) continue;
      const names = unexplained.map(({ key }) => `\`${key}\``).join(', ');
      yield {
        at: { start: first.keySpan.start, end: first.value.span.end },
        address: `${address}.permissions`,
        detail: `No comment explains ${names}.`,
      };
    }
  },
};
