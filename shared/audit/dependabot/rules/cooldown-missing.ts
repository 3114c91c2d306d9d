import { lineEndAfter } from '../../../json/text-places.ts';
import { entryAt } from '../../../json/yaml-access.ts';
import type { YamlEntry, YamlNode } from '../../../json/yaml-tree.ts';
import type { Edit, Rule } from '../../rule.ts';
import { workflowControls } from '../../workflow/controls.ts';
import type { Update } from '../read-updates.ts';

function isMap(node: YamlNode): boolean {
  return node.kind === 'map';
}

/** Returns the edit that adds a cooldown to an entry. Returns no edit for an entry in braces. */
function insertion(
  { keySpan, value }: YamlEntry,
  { map, file: { text } }: Update,
  days: number,
): readonly Edit[] {
  const isFlow = text[map.span.start] === '{';
  if (isFlow || value.kind !== 'scalar' || value.via.length > 0) return [];
  const end = lineEndAfter(text, value.span.end);
  const indent = ' '.repeat(keySpan.start - text.lastIndexOf('\n', keySpan.start - 1) - 1);
  return [
    {
      span: { start: end, end },
      text: `\n${indent}cooldown:\n${indent}  default-days: ${days}`,
      isSafe: true,
    },
  ];
}

export const rule: Rule<Update> = {
  id: 'dependabot/cooldown-missing',
  title: 'Dependabot proposes new releases without a cooldown',
  severity: 'medium',
  profile: 'hardened',
  why: 'Most malicious releases are found and removed within days. Without a cooldown, Dependabot proposes them on the day of their release.',
  fix: 'Set `cooldown` with `default-days: 7`. Security updates are not delayed.',
  references: [
    'https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference#cooldown',
  ],
  aliases: ['dependabot-cooldown'],
  controls: workflowControls({ ssdf: ['PW.4.4'] }),
  *check(update, { cooldownDays = 7 }) {
    const { map, address } = update;
    const cooldown = entryAt(map, 'cooldown');
    const days = entryAt(cooldown?.value, 'default-days');
    if (days !== undefined) {
      if (days.value.kind !== 'scalar' || Number(days.value.text) >= cooldownDays) return;
      const edits =
        days.value.via.length > 0
          ? []
          : [{ span: days.value.span, text: String(cooldownDays), isSafe: true }];
      yield {
        at: { start: days.keySpan.start, end: days.value.span.end },
        address: `${address}.cooldown.default-days`,
        edits,
      };
      return;
    }
    const [first] = map.entries.values();
    const ecosystem = entryAt(map, 'package-ecosystem') ?? first;
    if (ecosystem === undefined || (cooldown !== undefined && !isMap(cooldown.value))) return;
    const at = { start: (first ?? ecosystem).keySpan.start, end: ecosystem.value.span.end };
    yield {
      at,
      address: `${address}.cooldown`,
      edits: cooldown === undefined ? insertion(ecosystem, update, cooldownDays) : [],
    };
  },
};
