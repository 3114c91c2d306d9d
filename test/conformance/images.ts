import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Inventory } from '../../shared/model/inventory.ts';
import { inventoryOfImage } from '../support/image-transports.ts';
import { compareTransports } from './images/transports.ts';
import { foundOf, rowsOf, type Truth } from './images/truth.ts';

/** Folder with the built images. Each image has a folder with `layout` and `truth.json`. */
const IMAGES = process.env['ASSAY_IMAGES'];

/** Maximum number of names shown for a problem. */
const SHOWN = 3;

/**
 * Compares real images with the lists of their package managers. No package may be missing, and the truth must
 * explain every other package. The documents must be the same for every way to read an image.
 */
export async function check(): Promise<{ passed: number; failed: number }> {
  const counts = { passed: 0, failed: 0 };
  if (IMAGES === undefined || !existsSync(IMAGES)) {
    print('no images: set ASSAY_IMAGES to the folder that they were built in');
    return counts;
  }
  for (const name of readdirSync(IMAGES).sort()) {
    for (const [platform, truth] of truthsOf(join(IMAGES, name))) {
      for await (const isRight of checkImage(name, platform, truth)) {
        counts[isRight ? 'passed' : 'failed']++;
      }
    }
  }
  return counts;
}

async function* checkImage(
  name: string,
  platform: string | undefined,
  truth: Truth,
): AsyncGenerator<boolean> {
  const start = performance.now();
  const layout = join(IMAGES ?? '', name, 'layout');
  const options = { threads: availableParallelism(), platform };
  const inventory = await inventoryOfImage(`oci:${layout}:latest`, options);
  print(`${name} ${platform ?? ''}: ${Math.round(performance.now() - start)} ms`);
  yield* compare(truth, inventory);
  for await (const { transport, differs } of compareTransports(layout, inventory, options)) {
    print(`  ${transport.padEnd(14)} ${differs.length === 0 ? 'the same' : list(differs)}`);
    yield differs.length === 0;
  }
}

/** The expected packages of an image, or of each platform of an index. */
function truthsOf(folder: string): readonly (readonly [string | undefined, Truth])[] {
  const path = join(folder, 'truth.json');
  if (!existsSync(path)) return [];
  const truth: Truth & { readonly platforms?: Readonly<Record<string, Truth>> } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  return truth.platforms === undefined ? [[undefined, truth]] : Object.entries(truth.platforms);
}

function* compare(truth: Truth, inventory: Inventory): Generator<boolean> {
  for (const { type, required, allowed } of rowsOf(truth)) {
    const found = foundOf(inventory, type);
    const missed = [...required].filter((text) => !found.has(text));
    const others = [...found].filter((text) => !required.has(text));
    const extra = others.filter((text) => allowed !== undefined && !allowed.has(text));
    const rest = others.length - extra.length;
    const what =
      allowed === undefined ? 'more that the truth cannot decide' : 'more explained by it';
    print(
      `  ${type.padEnd(7)} ${required.size} true, missed ${list(missed)}, extra ${list(extra)}, ` +
        `${rest} ${what}`,
    );
    yield missed.length === 0 && extra.length === 0;
  }
  for (const { path, message } of inventory.problems) print(`  problem: ${path}: ${message}`);
  yield inventory.problems.length === 0;
}

function list(texts: readonly string[]): string {
  const shown = texts.slice(0, SHOWN).join(', ');
  return texts.length === 0 ? '0' : `${texts.length} (${shown})`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
