import { expect, it } from '@jest/globals';
import { cpuMs } from '../cpu-time.ts';
import { LARGE_FILES } from './large-files.ts';
import { readContent } from './read-content.ts';

/**
 * This test uses a tenth of the size and time of `npm run conformance -- reader-limits`, and allows for a slow
 * machine.
 */
const BYTES = 50_000;
const MAX_MS = 1_000;

it.each(LARGE_FILES.map((file) => [`${file.path} (${file.shape})`, file] as const))(
  'the most expensive %s is read within the time limit',
  (_, { path, make }) => {
    const bytes = make(BYTES);
    let count = 0;
    const ms = cpuMs(() => {
      count = readContent(path, bytes).packages.length;
    });
    expect(count).toBeGreaterThan(0);
    expect(ms).toBeLessThan(MAX_MS);
  },
);
