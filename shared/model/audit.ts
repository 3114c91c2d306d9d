import { count, flag, list, map, object, text } from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';

/**
 * Profiles of an audit, from the fewest rules to the most. `essential` reports dangers in the files, `hardened` adds
 * missing hardening, and `all` adds problems with style and reliability. Rules in the group `policy` need a value in
 * the policy file.
 */
export const AUDIT_PROFILES = ['essential', 'hardened', 'all', 'policy'] as const;
export type AuditProfile = (typeof AUDIT_PROFILES)[number];

/** The text of the rule that a finding breaks. */
const RULE_TEXT = {
  /** One or two sentences about the danger. */
  why: text,
  /** One or two sentences about how to correct the file. */
  fix: text,
  /** URLs of public documentation. */
  references: list(text),
};

export const ruleTextSchema = object(RULE_TEXT);

export type FindingRule = Infer<typeof ruleTextSchema>;

/** IDs of controls, by framework: `{ "cis-docker-1.6.0": ["4.1"] }`. */
export const controlsSchema = map(list(text));

export type FindingControls = Infer<typeof controlsSchema>;

/** The text and the controls that all findings from a rule share. */
export const sharedRuleSchema = object({ ...RULE_TEXT, controls: controlsSchema });

/**
 * One edit in the file of a finding. To correct the finding, all its edits must be applied together. Lines and columns
 * have the same meaning as in a location.
 */
export const editSchema = object({
  /** Offset of the first replaced UTF-16 code unit in the file. */
  start: count,
  /** Offset after the last replaced code unit. Equal to `start` for an insertion. */
  end: count,
  line: count,
  column: count,
  endLine: count,
  endColumn: count,
  /** The new text. */
  text,
  /** False if the edit might change how the file behaves. */
  isSafe: flag,
});

export type FindingEdit = Infer<typeof editSchema>;

/** Nouns for one file of each area. */
const FILE_NOUNS: Readonly<Record<string, string>> = {
  compose: 'Compose file',
  dependabot: 'Dependabot file',
  dockerfile: 'Dockerfile',
  history: 'historical file',
  image: 'image',
  kubernetes: 'Kubernetes file',
  secret: 'text file',
  workflow: 'workflow file',
};

/** Returns the noun for a file of an area, such as `Dockerfile`. */
export function fileNoun(area: string): string {
  return FILE_NOUNS[area] ?? `${area} file`;
}

/** The checked files of one area, such as Dockerfiles, and the subjects in these files. */
export const checkedAreaSchema = object({
  /** Name of the area: `dockerfile`. */
  area: text,
  files: count,
  /** Number of subjects by kind: `{ "stages": 3 }`. */
  subjects: map(count),
});

export type CheckedArea = Infer<typeof checkedAreaSchema>;

/** A file that an audit did not check. */
export const uncheckedFileSchema = object({
  path: text,
  /** The reason as a phrase, such as `contains template syntax`. */
  reason: text,
});

export type UncheckedFile = Infer<typeof uncheckedFileSchema>;
