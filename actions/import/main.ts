import { allRules } from '../../shared/audit/areas.ts';
import { UserError } from '../../shared/errors/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import { readInputFile } from '../../shared/host/read-input-file.ts';
import { readInputs } from '../../shared/host/read-inputs.ts';
import { shownPath } from '../../shared/host/shown-path.ts';
import { loadPolicy } from '../../shared/policy/load-policy.ts';
import { importFile } from '../../shared/policy-import/import-file.ts';
import { mergeFiles } from '../../shared/policy-import/merge-files.ts';
import { policyText } from '../../shared/policy-import/policy-text.ts';
import { countNoun } from '../../shared/text/count.ts';
import { spec } from './spec.ts';

/** Reads the files, lists the entries that a policy cannot express, and prints the policy. */
export async function main(host: Host): Promise<void> {
  const inputs = readInputs(spec, host);
  const known = await allRules();
  const files = await Promise.all(
    inputs.files.map(async (path) => {
      const shown = shownPath(host, path).replaceAll('\\', '/');
      return { path: shown, rules: importFile(await readInputFile(path), shown, known) };
    }),
  );
  const merged = mergeFiles(files);
  const { ignore, refused, audit } = merged;
  const text = policyText(merged);
  loadPolicy(Buffer.from(text), 'the imported policy');
  for (const { path, entry, why } of refused) {
    host.info(`${path}: ${entry} was not imported: ${why}`);
  }
  if (refused.length > 0 && !inputs.partial) {
    throw new UserError(
      'not-supported',
      `${countNoun(refused.length, 'entry')} in these files cannot be expressed in a policy.`,
      'Remove these entries. To import all other entries, run the command with --partial.',
    );
  }
  host.setOutput('policy', text);
  host.print(text.trimEnd());
  host.finish('pass', `${countNoun(ignore.length + audit.ignore.length, 'exception')} imported.`);
}
