import type { GitHub } from '../github/open-github.ts';
import {
  deleteReleaseFile,
  listReleaseFiles,
  type ReleaseFile,
  readReleaseFile,
  requireRelease,
} from '../github/release-assets.ts';
import { uploadReleaseAsset } from '../github/releases.ts';
import type { Bundle } from '../model/attestation.ts';
import { bundleFileText, readEvidenceFile } from './bundle-files.ts';
import { isWritten } from './confirm-stored.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { retryWrite } from './retry-write.ts';

/**
 * Maximum size of a bundle that is read back, in bytes. A bundle can contain a predicate of 16 MiB that is
 * base64-encoded twice.
 */
const MAX_BYTES = 32 * 1024 * 1024;

export interface ReleaseAsset {
  readonly repository: string;
  readonly tag: string;
  /** Name of the file, such as `app.tar.gz.sigstore.json` or `provenance.intoto.jsonl`. */
  readonly fileName: string;
  /** True if a new file replaces an existing file with the same name. */
  readonly isReplaced: boolean;
}

/** Returns a store for one file in a release. The release can be a draft. */
export function releaseStore(github: GitHub, asset: ReleaseAsset): EvidenceStore {
  const { repository, tag, isReplaced } = asset;
  const fileName = storedName(asset.fileName);
  const found = () => foundFile(github, { ...asset, fileName });
  const name = `${fileName} of release ${tag}`;
  const list = async () => {
    const file = await found();
    if (file === undefined || !file.isComplete) return [];
    const bytes = await readReleaseFile(github, repository, file, MAX_BYTES);
    return readEvidenceFile(bytes, `release ${tag}: ${fileName}`);
  };
  const putFile = async (bundle: Bundle) => {
    const file = await found();
    const givesWay = file !== undefined && (isReplaced || !file.isComplete);
    if (givesWay) await deleteReleaseFile(github, repository, file);
    return await uploadReleaseAsset(github, repository, tag, {
      name: fileName,
      bytes: Buffer.from(bundleFileText(bundle)),
      contentType: 'application/json',
    });
  };
  return {
    name,
    list,
    put: async (bundle) => {
      const isThere = async () =>
        (await list()).some((each) => isWritten(each, { kind: 'bundle', bundle }));
      return (await retryWrite(() => putFile(bundle), isThere, github.network)) ?? name;
    },
  };
}

async function foundFile(
  github: GitHub,
  { repository, tag, fileName }: ReleaseAsset,
): Promise<ReleaseFile | undefined> {
  const release = await requireRelease(github, repository, tag);
  const files = await listReleaseFiles(github, repository, release);
  return files.find(({ name }) => name === fileName);
}

/**
 * Returns the name under which GitHub stores a file, so that an uploaded file can be found. GitHub replaces every
 * character except letters, digits and `.`, `-`, `+`, `@` and `_`.
 */
function storedName(name: string): string {
  return name.replace(/[^\w.+@-]+/g, '.');
}
