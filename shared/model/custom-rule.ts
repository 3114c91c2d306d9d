import {
  choice,
  closed,
  formed,
  list,
  map,
  oneOrMore,
  optional,
  words,
} from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';
import { policyPath } from './policy.ts';

/** Kinds of subjects that a custom rule can check. The condition is evaluated once for each subject. */
export const CUSTOM_SUBJECTS = [
  'kubernetes/object',
  'kubernetes/pod',
  'kubernetes/container',
  'compose/service',
  'workflow/workflow',
  'workflow/job',
  'workflow/step',
  'dockerfile/instruction',
] as const;

/** The names that a condition can read. */
export const CUSTOM_VARIABLES = ['object', 'parent', 'name', 'path'] as const;

const LIMITS = { kinds: 100, files: 100, keys: 20, controls: 100 };

const kind = formed(words, /^[A-Za-z]\w{0,62}$/, 'be a kind such as Deployment or RUN');

/** A rule that the policy defines with a condition in CEL. */
export const customRuleSchema = closed({
  /** The second part of the ID of the findings, such as `team-label` in `custom/team-label`. */
  id: formed(words, /^[a-z0-9][a-z0-9-]{0,38}$/, 'be a name such as team-label'),
  title: formed(words, /^[^\r\n]{1,200}$/, 'be one line of at most 200 characters'),
  severity: choice(['critical', 'high', 'medium', 'low', 'none']),
  on: choice(CUSTOM_SUBJECTS),
  /** Kinds of Kubernetes objects, or names of Dockerfile instructions, that the rule checks. */
  kinds: optional(list(kind, { size: { least: 1, most: LIMITS.kinds }, items: 'kinds' })),
  /** Globs of files. */
  files: optional(list(policyPath, { size: { least: 1, most: LIMITS.files }, items: 'globs' })),
  /** A CEL condition. A subject breaks the rule if the condition is not true. */
  condition: words,
  /** The keys that lead to the location that a finding reports: `spec.replicas`, or a list of keys. */
  at: optional(oneOrMore(words, 'keys', LIMITS.keys)),
  message: optional(words),
  fix: optional(words),
  controls: optional(
    map(list(words, { size: { least: 1, most: LIMITS.controls }, items: 'controls' }), {
      size: { least: 1, most: LIMITS.controls },
      items: 'frameworks',
    }),
  ),
});

export type CustomRule = Infer<typeof customRuleSchema>;
