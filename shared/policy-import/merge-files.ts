import type { IgnoreRule } from '../model/policy.ts';
import type {
  ImportedAudit,
  ImportedAuditSettings,
  ImportedRules,
  ImportedSettings,
  RefusedEntry,
} from './imported-rules.ts';

/** The rules that were imported from one file. */
export interface ImportedFile {
  readonly path: string;
  readonly rules: ImportedRules;
}

/** The rules that were imported from all files. */
export interface MergedRules {
  readonly settings: ImportedSettings;
  readonly ignore: readonly IgnoreRule[];
  readonly refused: readonly PlacedEntry[];
  readonly audit: ImportedAudit;
}

type PlacedEntry = RefusedEntry & { readonly path: string };

/**
 * Merges the rules from several files. If two files set different values, keeps the value from the first file and
 * rejects the other one. If several files contain the same exception, keeps it only once.
 */
export function mergeFiles(files: readonly ImportedFile[]): MergedRules {
  const scan = chosenSettings(files, ({ settings }) => settings);
  const audit = chosenSettings(files, ({ audit }) => audit?.settings ?? {});
  const refused = files.flatMap(({ path, rules }) =>
    rules.refused.map((entry) => ({ ...entry, path })),
  );
  return {
    settings: scan.chosen as ImportedSettings,
    ignore: onlyOnce(files.flatMap(({ rules }) => rules.ignore)),
    refused: [...refused, ...scan.refused, ...audit.refused],
    audit: {
      settings: audit.chosen as ImportedAuditSettings,
      ignore: onlyOnce(files.flatMap(({ rules }) => rules.audit?.ignore ?? [])),
    },
  };
}

function chosenSettings(
  files: readonly ImportedFile[],
  settingsOf: (rules: ImportedRules) => object,
): { readonly chosen: object; readonly refused: readonly PlacedEntry[] } {
  const settings = new Map<string, { readonly value: unknown; readonly path: string }>();
  const refused = files.flatMap(({ path, rules }) =>
    Object.entries(settingsOf(rules)).flatMap(([key, value]) =>
      conflict(settings, key, value, path),
    ),
  );
  const chosen = Object.fromEntries([...settings].map(([key, { value }]) => [key, value]));
  return { chosen, refused };
}

function onlyOnce(rules: readonly IgnoreRule[]): readonly IgnoreRule[] {
  const known = new Map<string, IgnoreRule>();
  for (const rule of rules) {
    const { reason: _, ...effect } = rule;
    const key = JSON.stringify(effect);
    if (!known.has(key)) known.set(key, rule);
  }
  return [...known.values()];
}

function conflict(
  settings: Map<string, { readonly value: unknown; readonly path: string }>,
  key: string,
  value: unknown,
  path: string,
): readonly PlacedEntry[] {
  const before = settings.get(key);
  if (before === undefined) settings.set(key, { value, path });
  if (before === undefined || JSON.stringify(before.value) === JSON.stringify(value)) return [];
  const said = (given: unknown) => JSON.stringify(given).slice(0, 100);
  const why = `${before.path} contains ${said(before.value)}, but this file contains ${said(value)}`;
  return [{ entry: key, why, path }];
}
