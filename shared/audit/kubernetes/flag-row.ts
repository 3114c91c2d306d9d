import type { Hit } from '../rule.ts';
import { type FlagTest, flagTest } from './flag-test.ts';

export type Component = 'apiserver' | 'controller-manager' | 'scheduler' | 'etcd' | 'kubelet';

/** One or more flags of a cluster component, with the values that are dangerous. */
export interface FlagRow {
  readonly component: Component;
  /** The second part of the rule ID. */
  readonly slug: string;
  /** One flag, or flags that are needed together. */
  readonly flags: readonly string[];
  readonly isBad: FlagTest;
  /** True if the flag is required, because its default is dangerous or missing. */
  readonly isNeeded: boolean;
  /** The value that the fix recommends. */
  readonly want: string;
  readonly why: string;
  readonly severity: NonNullable<Hit['severity']>;
  /** The control in CIS Kubernetes 1.10, if there is one. */
  readonly cis?: string;
  readonly aliases: readonly string[];
  /** The name of the same setting in a KubeletConfiguration. */
  readonly field?: string;
  /** True if the field is required in a KubeletConfiguration. */
  readonly isFieldNeeded: boolean;
}

/** Reasons that several flags share. */
export const TLS = 'Requests are not encrypted, or the server is not authenticated.';
export const LOGIN = 'Requests are accepted without authentication.';
export const PROFILE =
  'A profile reveals details about the program, and takes a lot of CPU time to create.';

/** Marks a flag or a field that is also dangerous if it is missing. */
const ABSENT = 'absent, ';

/**
 * Matches a row of the table: one line with the columns, one with the reason, and an optional line with the aliases.
 */
const ROW = /^(\S.*)\n {2}(.+)(?:\n {2}(.+))?$/gm;

const NAME = /^(\S+)(?: \((.+)\))?$/;

const SEVERITIES: readonly FlagRow['severity'][] = ['critical', 'high', 'medium', 'low', 'none'];

/**
 * Reads a table. The columns are the slug, the test, the value to write, the severity, the CIS control, and the
 * KubeletConfiguration field. The flags follow the slug in parentheses, unless the slug is the flag:
 *
 *     peer-tls (peer-cert-file peer-key-file) | absent, empty | a file | high | 2.4
 *       The reason.
 *       KCV-0045 CKV_K8S_119
 */
export function flagRows(component: Component, table: string): readonly FlagRow[] {
  return [...table.matchAll(ROW)].map(([, columns = '', why = '', aliases]) => ({
    component,
    ...readColumns(columns),
    why,
    aliases: aliases?.split(' ') ?? [],
  }));
}

function readColumns(line: string): Omit<FlagRow, 'component' | 'why' | 'aliases'> {
  const [name = '', test = '', want = '', severity, cis, field] = line.split(' | ');
  const [, slug = '', flags = slug] = NAME.exec(name) ?? [];
  return {
    slug,
    flags: flags.split(' '),
    isBad: flagTest(withoutAbsent(test)),
    isNeeded: test.startsWith(ABSENT),
    want,
    severity: SEVERITIES.find((each) => each === severity) ?? 'none',
    ...(cis !== undefined && cis !== '-' && { cis }),
    ...(field !== undefined && { field: withoutAbsent(field) }),
    isFieldNeeded: field?.startsWith(ABSENT) === true,
  };
}

function withoutAbsent(text: string): string {
  return text.startsWith(ABSENT) ? text.slice(ABSENT.length) : text;
}
