import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { readStandardInput } from '../../../../shared/flows/targets/standard-input.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const stream = (...chunks: readonly string[]) =>
  Readable.from(chunks.map((text) => Buffer.from(text)));

describe('standard input', () => {
  it('is saved under the name of its format', async () => {
    const folder = temporaryFolder();
    const path = await readStandardInput(folder, stream('{"lockfile', 'Version":3}'));
    expect(path).toBe(join(folder, 'package-lock.json'));
    expect(readFileSync(path, 'utf8')).toBe('{"lockfileVersion":3}');
  });

  it.each([
    [
      'a terminal',
      Object.assign(stream('x'), { isTTY: true }),
      'Standard input is a terminal, so there is nothing to read.',
    ],
    ['empty', stream(), 'Standard input is empty.'],
    [
      'an SBOM and a lockfile',
      stream('{"lockfileVersion":3,"bomFormat":"CycloneDX"}'),
      'The content could be an SBOM or a lockfile (package-lock.json).',
    ],
    ['unknown', stream('hello'), 'The format of standard input is unknown.'],
  ])('is rejected if it is %s', async (_name, source, message) => {
    await expect(readStandardInput(temporaryFolder(), source)).rejects.toMatchObject({ message });
  });
});
