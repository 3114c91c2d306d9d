/** Haskell: `stack.yaml.lock`. Source: https://docs.haskellstack.org/en/stable/topics/lock_files/ */
import { arrayAt, isObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseYaml } from '../../json/yaml.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { problemOf } from '../package-of.ts';
import { parseEach } from '../parse-each.ts';
import { notALockfile, objectEntry, unread } from '../unread.ts';
import { linesOfKey } from '../yaml-items.ts';
import { haskellPackage } from './haskell-package.ts';
import { hackageFacts, locatedFacts } from './stack-facts.ts';

export const stackLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['stack.yaml.lock'] },
  wantedIn: ['directory', 'file'],
  parse: parseStackLock,
};

const FIX = 'run `stack build --dry-run`';

function parseStackLock(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const document = parseYaml(text, file.path);
  const entries = isObject(document) ? arrayAt(document, 'packages') : undefined;
  if (!isObject(document) || entries === undefined) throw notALockfile(file, 'packages', FIX);
  const lineOf = linesOfKey(text, 'hackage');
  const parsed = parseEach(entries.entries(), ([index, value]) => {
    const location = { text: `package ${index + 1}` };
    const entry = objectEntry(file, value, location);
    const completed = objectAt(entry, 'completed') ?? {};
    const hackage = stringAt(completed, 'hackage');
    const line = hackage === undefined ? undefined : lineOf(hackage);
    // Skips the line of the `original` key, which repeats the same text.
    if (line !== undefined && stringAt(objectAt(entry, 'original') ?? {}, 'hackage') === hackage) {
      lineOf(hackage ?? '');
    }
    const facts = hackage === undefined ? locatedFacts(completed) : hackageFacts(hackage);
    if (facts === undefined) throw unread(file, { ...location, line }, FIX);
    return haskellPackage(file, { ...facts, line });
  });
  // Stack always writes these keys last. A file without them is truncated.
  if (Object.hasOwn(document, 'snapshots')) return parsed;
  const cut = problemOf(notALockfile(file, 'snapshots', FIX));
  return { packages: parsed.packages, problems: [cut, ...parsed.problems] };
}
