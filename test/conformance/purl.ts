import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { purlOf } from '../../shared/ecosystems/purl.ts';
import type { PurlParts } from '../../shared/ecosystems/purl-types.ts';
import { normalizePurl, parsePurl } from '../support/purl.ts';

type Parts = Readonly<Record<keyof PurlParts, string | Record<string, string> | null>>;

interface PurlTest {
  readonly description: string;
  readonly test_type: 'parse' | 'build' | 'validate';
  readonly input: string | Parts;
  readonly expected_output: string | Parts | null;
  readonly expected_failure: boolean;
}

/** Runs every test of the package URL specification according to its three test types. */
export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  const folder = join(shared, 'data', 'purl-spec');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    const { tests } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      readonly tests: readonly PurlTest[];
    };
    for (const test of tests) {
      const found = JSON.stringify(resultOf(test));
      const wanted = JSON.stringify(wantedOf(test));
      if (found === wanted) passed += 1;
      else {
        failed += 1;
        const line = `  ${file}: ${test.test_type} ${JSON.stringify(test.input)} (${test.description})`;
        process.stdout.write(`${line}\n    gives ${found}\n    wants ${wanted}\n`);
      }
    }
  }
  return { passed, failed };
}

function wantedOf({ expected_failure: fails, expected_output: output }: PurlTest): unknown {
  return fails ? null : typeof output === 'string' ? output : plain(output as Parts);
}

function resultOf({ test_type: type, input }: PurlTest): unknown {
  if (type === 'build') return built(input as Parts);
  if (type === 'validate') return normalizePurl(input as string) ?? null;
  const parts = parsePurl(input as string);
  return parts === undefined ? null : plain(parts);
}

function built(input: Parts): string | null {
  const present = Object.entries(input).filter(([, value]) => value !== null);
  const parts = { type: '', name: '', ...Object.fromEntries(present) } as PurlParts;
  try {
    return purlOf(parts);
  } catch {
    return null;
  }
}

/** Returns all parts in a fixed order, with null for absent ones. */
function plain(parts: Parts | PurlParts): unknown {
  const { type, namespace, name, version, qualifiers, subpath } = parts;
  const pairs = Object.entries(qualifiers ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    type,
    namespace: namespace ?? null,
    name,
    version: version ?? null,
    qualifiers: pairs.length === 0 ? null : Object.fromEntries(pairs),
    subpath: subpath ?? null,
  };
}
