/**
 * Reads one large file in a separate process, and prints time and memory. Run it with `read-one.ts <index> <bytes>`.
 */
import { LARGE_FILES } from './large-files.ts';
import { readContent } from './read-content.ts';

const [index = '', bytes = ''] = process.argv.slice(2);
const file = LARGE_FILES[Number(index)];
if (file === undefined) throw new Error(`there is no large file ${index}`);
const content = file.make(Number(bytes));
const before = process.cpuUsage();
const outcome = outcomeOf(file.path, content);
const { user, system } = process.cpuUsage(before);
const maxRss = process.resourceUsage().maxRSS * 1024;
const cpuMs = Math.round((user + system) / 1_000);
process.stdout.write(`${JSON.stringify({ ...outcome, cpuMs, maxRss })}\n`);

function outcomeOf(path: string, text: Buffer): { packages: number; first: string | undefined } {
  try {
    const { packages, problems } = readContent(path, text);
    return { packages: packages.length, first: problems[0]?.message };
  } catch (error) {
    return { packages: 0, first: String(error) };
  }
}
