import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import yauzl from 'yauzl';
import { listZip, unzip } from '../../shared/binary/zip.ts';
import { edits, mutate } from '../fuzz/mutate.ts';
import { jarOf } from '../support/executables.ts';

const MAX_BYTES = 1_000_000;

const MEMBERS = fc.array(
  fc.record({
    name: fc.stringMatching(/^[a-z]{1,5}(?:\/[a-zé]{1,5})?$/),
    content: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    isStored: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

interface Read {
  readonly name: string;
  readonly size: number;
  /** `content` is undefined if it cannot be unpacked. */
  readonly content: string | undefined;
}

/** Returns the content that yauzl reads. Undefined if yauzl refuses the archive. */
async function readByYauzl(archive: Buffer): Promise<readonly Read[] | undefined> {
  const found: Read[] = [];
  try {
    const zip = await yauzl.fromBufferPromise(archive, { decodeStrings: false });
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileNameRaw.toString('utf8');
      const content = await contentByYauzl(zip, entry);
      found.push({ name, size: entry.uncompressedSize, content });
    }
    return found;
  } catch {
    return undefined;
  }
}

async function contentByYauzl(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<string | undefined> {
  if (entry.isEncrypted() || entry.uncompressedSize > MAX_BYTES) return undefined;
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks).toString('base64');
  } catch {
    return undefined;
  }
}

function readByUs(archive: Buffer): readonly Read[] | undefined {
  return listZip(archive)?.map((entry) => {
    const content = unzip(archive, entry, MAX_BYTES)?.toString('base64');
    return { name: entry.name, size: entry.size, content };
  });
}

describe('a zip archive', () => {
  it('yields the same content to Assay and yauzl if it is valid', async () => {
    await fc.assert(
      fc.asyncProperty(MEMBERS, async (members) => {
        const archive = jarOf(members);
        const expected = await readByYauzl(archive);
        expect(expected).toHaveLength(members.length);
        expect(readByUs(archive)).toEqual(expected);
      }),
    );
  });

  it('yields every entry that yauzl lists to Assay, even if it is damaged', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(MEMBERS, edits, async (members, changes) => {
        const archive = mutate(jarOf(members), changes, [jarOf(members.slice(1))]);
        const ours = readByUs(archive);
        const theirs = await readByYauzl(archive);
        // A refused archive is reported to the user. Other readers must find the same content in an accepted archive.
        if (ours === undefined || theirs === undefined) return;
        compared += 1;
        expect(ours.map(({ name }) => name)).toEqual(
          expect.arrayContaining(theirs.map(({ name }) => name)),
        );
        for (const [at, { content }] of theirs.entries()) {
          if (content !== undefined) expect([content, undefined]).toContain(ours[at]?.content);
        }
      }),
      { numRuns: 500 },
    );
    // yauzl or Assay refuses most damaged archives.
    expect(compared).toBeGreaterThan(5);
  });
});
