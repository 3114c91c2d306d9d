import type { Controls } from '../rule.ts';

/**
 * A public framework of controls, such as PCI DSS. The descriptions of the controls are our own, because some
 * publishers do not allow free use of theirs.
 */
export interface Framework {
  /** The ID in the `controls` of a rule, such as `cis-docker-1.6.0`. */
  readonly id: string;
  readonly title: string;
  readonly controls: readonly FrameworkControl[];
}

export interface FrameworkControl {
  readonly id: string;
  readonly title: string;
  /** The reason why a repository cannot show whether the control is met. Ignored if a rule lists the control. */
  readonly why?: UncheckedReason;
  /** Controls in other frameworks. The rules that check them also check this control. */
  readonly from?: Controls;
}

/** Reasons why a repository cannot show whether a control is met. */
export const UNCHECKED_REASONS = {
  host: 'The control is about the host, which is not in the repository.',
  cluster: 'The control is about files and settings on a node or in a running cluster.',
  process: 'The control is about people and processes.',
  runtime: 'The control is about a running system.',
  scan: 'The `scan` action checks packages for this control.',
  evidence: 'The `sbom`, `sign`, `attest` and `verify` actions cover this control.',
  policy: 'A rule checks this control only if the policy contains a value for the rule.',
  none: 'Assay has no rule for this control.',
} as const;

type UncheckedReason = keyof typeof UNCHECKED_REASONS;

/** Reads rows such as `4.1 The user is not root` or `4.4 [scan] Images are rebuilt`. */
export function controlsOf(rows: string): readonly FrameworkControl[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [, id = '', why, title = ''] = /^(\S+) (?:\[(\w+)\] )?(.+)$/.exec(row.trim()) ?? [];
      return { id, title, ...(isReason(why) && { why }) };
    });
}

function isReason(text: string | undefined): text is UncheckedReason {
  return text !== undefined && Object.hasOwn(UNCHECKED_REASONS, text);
}
