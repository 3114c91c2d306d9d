import type { Edit, Hit, Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { type Context, contextName, nodesOf } from '../expression.ts';
import type { Placed, WorkflowFile } from '../subjects.ts';

/** Contexts that contain the account that triggered the event. */
const SPOOFABLE: ReadonlySet<string> = new Set([
  'github.actor',
  'github.actor_id',
  'github.event.pull_request.sender.id',
  'github.event.pull_request.sender.login',
  'github.event.sender.id',
  'github.event.sender.login',
  'github.triggering_actor',
]);

/** Account numbers of well-known bots: Dependabot, Renovate and GitHub Actions. */
const BOT_IDS: ReadonlySet<string> = new Set([
  '49699333',
  '29139614',
  '41898282',
  '27856297',
  '29110',
]);

const UNPRIVILEGED: ReadonlySet<string> = new Set([
  'merge_group',
  'pull_request',
  'push',
  'schedule',
  'workflow_dispatch',
]);

function isBot(value: string | number | boolean | null): boolean {
  return BOT_IDS.has(String(value)) || (typeof value === 'string' && /\[bot\]$/i.test(value));
}

/**
 * Returns the edit that replaces the context with the author of the event's object, such as a pull request. Returns no
 * edit if the triggers of the workflow have different kinds of objects.
 */
function editsOf(placed: Placed, context: Context, { triggers }: WorkflowFile): readonly Edit[] {
  const authors = new Set([...triggers.keys()].map(authorOf));
  const [author] = authors;
  if (author === undefined || authors.size > 1) return [];
  const field = contextName(context).endsWith('id') ? 'id' : 'login';
  return [{ span: placed.place(context.span), text: `${author}.user.${field}`, isSafe: false }];
}

function authorOf(event: string): string | undefined {
  if (event.startsWith('pull_request')) return 'github.event.pull_request';
  if (event === 'issue_comment' || event === 'discussion_comment') return 'github.event.comment';
  return event === 'issues' ? 'github.event.issue' : undefined;
}

/** In these events, a pull request from a fork has no secrets, and its token can only read. */
function weightOf({ kind, triggers }: WorkflowFile): Pick<Hit, 'severity' | 'profile'> {
  const isHarmless =
    kind === 'workflow' && [...triggers.keys()].every((name) => UNPRIVILEGED.has(name));
  return isHarmless ? { severity: 'medium', profile: 'hardened' } : {};
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/bot-condition',
  title: 'A condition trusts a bot that anyone can trigger',
  severity: 'high',
  profile: 'essential',
  why: "`github.actor` is the account that caused the latest event. If a stranger makes a bot push to the stranger's pull request, the condition is true.",
  fix: 'Compare the author of the pull request: `github.event.pull_request.user.login`.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['bot-conditions'],
  controls: workflowControls(),
  *check(subject) {
    const weight = weightOf(subject);
    for (const placed of subject.expressions) {
      if (placed.expression === undefined || placed.path.at(-1) !== 'if') continue;
      for (const node of nodesOf(placed.expression)) {
        if (node.kind !== 'binary' || node.operator !== '==') continue;
        const sides = [node.left, node.right];
        const context = sides.find(
          (side) => side.kind === 'context' && SPOOFABLE.has(contextName(side)),
        );
        const bot = sides.find((side) => side.kind === 'literal' && isBot(side.value));
        if (context?.kind !== 'context' || bot === undefined) continue;
        yield {
          at: placed.span,
          address: `${placed.address}: ${contextName(context)}`,
          ...weight,
          edits: editsOf(placed, context, subject),
        };
      }
    }
  },
};
