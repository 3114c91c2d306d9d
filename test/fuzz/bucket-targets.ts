import { join } from 'node:path';
import { archiveSplitter, packArchive } from '../../shared/advisories/archive-entry.ts';
import { openBucket } from '../../shared/advisories/open-bucket.ts';
import { affecting, aPackage, aRecord } from '../shared/advisories/builders.ts';
import { archiveOf, type BucketFiles, fakeBucket } from '../support/osv-bucket.ts';
import { temporaryFolder } from '../support/programs.ts';
import { answering, type Target } from './target.ts';

const FILES: BucketFiles = {
  '/ecosystems.txt': { body: 'npm\nDebian:12\n' },
  '/npm/all.zip': { body: archiveOf([aRecord({ affected: [affecting('lodash')] })]) },
  '/npm/modified_id.csv': { body: '2026-01-01T00:00:00.123Z,OSV-1\n' },
};

/** The files of a bucket, and an entry of the cache that keeps them. */
export function bucketTargets(): readonly Target[] {
  return [
    {
      name: 'advisory bucket',
      seeds: Object.entries(FILES).map(([path, { body = '' }]) => ({
        path,
        bytes: Buffer.from(body),
      })),
      run: async (body, { path }) => {
        const { fetch } = fakeBucket({ ...FILES, [path]: { body } });
        const network = { ...answering(() => ({})), fetch };
        const archiveFolder = join(temporaryFolder('fuzz'), 'archives');
        const deps = { network, archiveFolder, guarded: [] };
        await openBucket('https://bucket.example', deps).find([aPackage()]);
      },
    },
    {
      name: 'cached archive',
      seeds: [{ path: 'entry', bytes: packArchive(Buffer.from('index'), Buffer.from('archive')) }],
      run: (bytes) => {
        let length = 0;
        const count = (chunk: Uint8Array) => {
          length += chunk.length;
        };
        archiveSplitter({ index: count, archive: count })(bytes);
        if (length > bytes.length) throw new Error('the parts are longer than the file');
      },
    },
  ];
}
