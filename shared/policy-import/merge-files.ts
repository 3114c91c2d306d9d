import type { IgnoreRule } from '../model/policy.ts';
import type { ImportedRules, ImportedSettings, RefusedEntry } from './imported-rules.ts';

/** The rules that were imported from one file. */
export interface ImportedFile {
  readonly path: string;
  readonly rules: ImportedRules;
}

/** The rules that were imported from all files. */
export interface MergedRules {
  readonly settings: ImportedSettings;
  readonly ignore: readonly IgnoreRule[];
  readonly refused: readonly (RefusedEntry & { readonly path: string })[];
}

/**
 * Merges the rules of several files. If two files set different values, the value of the later file is refused. An
 * exception that several files contain is kept once.
 */
export function mergeFiles(files: readonly ImportedFile[]): MergedRules {
  const settings = new Map<string, { readonly value: unknown; readonly path: string }>();
  const refused = files.flatMap(({ path, rules }) => [
    ...rules.refused.map((entry) => ({ ...entry, path })),
    ...Object.entries(rules.settings).flatMap(([key, value]) =>
      conflict(settings, key, value, path),
    ),
  ]);
  const ignore = new Map<string, IgnoreRule>();
  for (const rule of files.flatMap(({ rules }) => rules.ignore)) {
    const { reason: _, ...effect } = rule;
    const key = JSON.stringify(effect);
    if (!ignore.has(key)) ignore.set(key, rule);
  }
  const chosen = Object.fromEntries([...settings].map(([key, { value }]) => [key, value]));
  return { settings: chosen as ImportedSettings, ignore: [...ignore.values()], refused };
}

function conflict(
  settings: Map<string, { readonly value: unknown; readonly path: string }>,
  key: string,
  value: unknown,
  path: string,
): readonly (RefusedEntry & { readonly path: string })[] {
  const before = settings.get(key);
  if (before === undefined) settings.set(key, { value, path });
  if (before === undefined || JSON.stringify(before.value) === JSON.stringify(value)) return [];
  const said = (given: unknown) => JSON.stringify(given).slice(0, 100);
  const why = `${before.path} contains ${said(before.value)}, but this file contains ${said(value)}`;
  return [{ entry: key, why, path }];
}
