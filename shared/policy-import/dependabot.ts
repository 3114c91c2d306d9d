import {
  asObject,
  isObject,
  type JsonObject,
  objectAt,
  optionalArray,
  optionalString,
} from '../json/guards.ts';
import { importedException } from './exception.ts';
import { type ImportedRules, joinedRules, refusing } from './imported-rules.ts';
import { packagePurl } from './package-purl.ts';
import { readEntry, textsAt } from './read-entry.ts';

const REASON = 'Dependabot ignores this package';

/**
 * Reads the ignored packages and the cooldown from `.github/dependabot.yml`. Ignores all other settings, because they
 * affect only updates.
 *
 * @see https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference
 */
export function dependabotRules(document: JsonObject): ImportedRules {
  const updates = (optionalArray(document['updates'], 'updates') ?? []).map((update, at) =>
    asObject(update, `updates[${at}]`),
  );
  const days = updates.flatMap((update) => {
    const value = objectAt(update, 'cooldown')?.['default-days'];
    return typeof value === 'number' && Number.isInteger(value) && value > 0 ? [value] : [];
  });
  return joinedRules([
    days.length === 0 ? {} : { settings: { minAgeDays: Math.max(...days) } },
    ...updates.flatMap((update, index) =>
      (optionalArray(update['ignore'], 'ignore') ?? []).map((rule, at) => {
        const entry = `updates[${index}].ignore[${at}]`;
        return readEntry(entry, () => ruleOf(update, rule, { entry, updates }));
      }),
    ),
  ]);
}

/**
 * Returns the exceptions for an ignored package. An entry about versions or update types is rejected, because it
 * applies to updates, not to the package in use.
 */
function ruleOf(
  update: JsonObject,
  rule: unknown,
  { entry, updates }: { readonly entry: string; readonly updates: readonly JsonObject[] },
): Partial<ImportedRules> {
  if (!isObject(rule)) return refusing(entry, 'the entry is not a mapping');
  const unknown = Object.keys(rule).find((key) => key !== 'dependency-name');
  if (unknown !== undefined) return refusing(entry, `${unknown} applies only to updates`);
  if (Object.hasOwn(update, 'target-branch'))
    return refusing(entry, 'the entry applies to only one branch');
  const name = optionalString(rule['dependency-name'], 'dependency-name') ?? '';
  const purl = packagePurl(ecosystemOf(update), name);
  if (purl === undefined) {
    return refusing(entry, `${name.slice(0, 100)} and its ecosystem do not form a purl`);
  }
  const folders = foldersOf(update);
  if (folders.length === 0 || folders.some((folder) => /^\*\*?$/.test(folder))) {
    return refusing(entry, 'the entry’s folders are not supported');
  }
  const others = updates.filter(
    (other) => other !== update && ecosystemOf(other) === ecosystemOf(update),
  );
  if (others.flatMap(foldersOf).some((other) => folders.some((folder) => isBelow(other, folder))))
    return refusing(entry, 'the exception would also apply to updates in a subfolder');
  // An exception for the root folder does not need a path, because this folder contains every file.
  const paths = folders.includes('') ? [] : folders;
  return importedException({ entry, id: '*', purls: [purl], paths, reason: REASON });
}

function isBelow(path: string, folder: string): boolean {
  return path !== folder && (folder === '' || path.startsWith(`${folder}/`));
}

function ecosystemOf(update: JsonObject): string {
  return optionalString(update['package-ecosystem'], 'package-ecosystem') ?? '';
}

function foldersOf(update: JsonObject): readonly string[] {
  const listed = Object.hasOwn(update, 'directories')
    ? textsAt(update, 'directories')
    : [optionalString(update['directory'], 'directory') ?? '/'];
  return listed.map((folder) => folder.replaceAll(/^\/+|\/+$/g, ''));
}
