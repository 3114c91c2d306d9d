import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { importedException } from './exception.ts';
import { type ImportedRules, joinedRules, refusing } from './imported-rules.ts';
import { packagePurl } from './package-purl.ts';

const REASON = 'Dependabot ignores this package';

/**
 * Reads the ignored packages and the cooldown of `.github/dependabot.yml`. All other settings are about updates.
 *
 * @see https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference
 */
export function dependabotRules(document: JsonObject): ImportedRules {
  const updates = (arrayAt(document, 'updates') ?? []).map((update) =>
    isObject(update) ? update : {},
  );
  const days = updates.flatMap((update) => {
    const value = objectAt(update, 'cooldown')?.['default-days'];
    return typeof value === 'number' && Number.isInteger(value) && value > 0 ? [value] : [];
  });
  return joinedRules([
    days.length === 0 ? {} : { settings: { minAgeDays: Math.max(...days) } },
    ...updates.flatMap((update, index) =>
      (arrayAt(update, 'ignore') ?? []).map((rule, at) =>
        ruleOf(update, rule, `updates[${index}].ignore[${at}]`),
      ),
    ),
  ]);
}

/** A rule about versions or kinds of updates concerns the update and not the package in use. */
function ruleOf(update: JsonObject, rule: unknown, entry: string): Partial<ImportedRules> {
  if (!isObject(rule)) return refusing(entry, 'the entry is not a mapping');
  const unknown = Object.keys(rule).find((key) => key !== 'dependency-name');
  if (unknown !== undefined) return refusing(entry, `${unknown} is about updates`);
  const name = stringAt(rule, 'dependency-name') ?? '';
  const purl = packagePurl(stringAt(update, 'package-ecosystem') ?? '', name);
  if (purl === undefined) {
    return refusing(entry, `${name.slice(0, 100)} and its ecosystem do not make a purl`);
  }
  const folders = foldersOf(update);
  if (folders === undefined) return refusing(entry, 'the folders of the entry are not supported');
  return importedException({ entry, id: '*', purls: [purl], paths: folders, reason: REASON });
}

/** Returns no folder for the root folder, which contains every file. */
function foldersOf(update: JsonObject): readonly string[] | undefined {
  const listed = arrayAt(update, 'directories') ?? [stringAt(update, 'directory') ?? '/'];
  const folders = listed.map((folder) => String(folder).replaceAll(/^\/+|\/+$/g, ''));
  if (folders.some((folder) => folder === '**' || folder === '*')) return undefined;
  return folders.includes('') ? [] : folders;
}
