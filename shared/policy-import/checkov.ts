import type { JsonObject } from '../json/guards.ts';
import { exceptionById } from './audit-exception.ts';
import { CHECKOV, type KnownRule } from './foreign-tool.ts';
import { type ImportedRules, joinedRules, refusing } from './imported-rules.ts';
import { listedTexts } from './read-entry.ts';

/** Keys that are ignored, because they affect only the output or how checkov runs. */
const IRRELEVANT = new Set([
  'branch',
  'compact',
  'directory',
  'no-guide',
  'output',
  'output-file-path',
  'quiet',
  'summary-position',
]);

/**
 * Reads `.checkov.yaml`. The audit does not have rules for cloud resources.
 *
 * @see https://www.checkov.io/2.Basics/CLI%20Command%20Reference.html
 */
export function checkovRules(document: JsonObject, rules: readonly KnownRule[]): ImportedRules {
  const listed = listedTexts(document['skip-check'], 'skip-check');
  const others = Object.entries(document).filter(
    ([key, value]) => key !== 'skip-check' && !IRRELEVANT.has(key) && value !== false,
  );
  return joinedRules([
    ...listed.map((id, at) =>
      exceptionById(
        id,
        { tool: CHECKOV, rules, listed },
        {
          entry: `skip-check[${at}]`,
          reason: `${id} is skipped in .checkov.yaml`,
        },
      ),
    ),
    ...others.map(([key]) => refusing(key, 'the policy has no equivalent setting')),
  ]);
}
