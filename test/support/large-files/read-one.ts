/** Reads one large file in a process of its own, and prints what that took: `read-one.ts <index> <bytes>`. */
import { ecosystems } from '../../../shared/ecosystems/registry.generated.ts';
import { takeInventory } from '../../../shared/inventory/take-inventory.ts';
import { LARGE_FILES } from './large-files.ts';

const [index = '', bytes = ''] = process.argv.slice(2);
const file = LARGE_FILES[Number(index)];
if (file === undefined) throw new Error(`there is no large file ${index}`);
const content = file.make(Number(bytes));
const before = process.cpuUsage();
let outcome: { packages: number; problems: number; first: string | undefined };
try {
  const kind = /^(?:var|lib)\//.test(file.path) ? 'image' : 'directory';
  const description = { kind, name: 'large' } as const;
  const contents = {
    description,
    layers: [],
    files: [{ path: file.path, bytes: content }],
    problems: [],
  };
  const { packages, problems } = takeInventory(contents, ecosystems);
  outcome = { packages: packages.length, problems: problems.length, first: problems[0]?.message };
} catch (error) {
  outcome = { packages: 0, problems: 1, first: String(error) };
}
const { user, system } = process.cpuUsage(before);
const maxRss = process.resourceUsage().maxRSS * 1024;
process.stdout.write(
  `${JSON.stringify({ ...outcome, cpuMs: Math.round((user + system) / 1_000), maxRss })}\n`,
);
