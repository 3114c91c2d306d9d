import type { GitHub } from '../github/open-github.ts';
import {
  deleteReleaseFile,
  listReleaseFiles,
  type ReleaseFile,
  readReleaseFile,
  requireRelease,
} from '../github/release-assets.ts';
import { uploadReleaseAsset } from '../github/releases.ts';
import type { EvidencePlace } from './evidence-place.ts';
import { bundleFileText, readEvidenceFile } from './files.ts';

/** Largest bundle read back, in bytes: a predicate of 16 MiB, twice in base64. */
const MAX_BYTES = 32 * 1024 * 1024;

export interface ReleaseAsset {
  readonly repository: string;
  readonly tag: string;
  /** `app.tar.gz.sigstore.json`, `provenance.intoto.jsonl`. */
  readonly fileName: string;
  /** Whether a file of that name gives way to a new one. */
  readonly isReplaced: boolean;
}

/** One file of a release, which may be a draft. */
export function releasePlace(github: GitHub, asset: ReleaseAsset): EvidencePlace {
  const { repository, tag, isReplaced } = asset;
  const fileName = storedName(asset.fileName);
  const found = () => foundFile(github, { ...asset, fileName });
  return {
    name: `${fileName} of release ${tag}`,
    list: async () => {
      const file = await found();
      if (file === undefined) return [];
      const bytes = await readReleaseFile(github, repository, file, MAX_BYTES);
      return readEvidenceFile(bytes, `release ${tag}: ${fileName}`);
    },
    put: async (bundle) => {
      const file = await found();
      if (isReplaced && file !== undefined) await deleteReleaseFile(github, repository, file);
      return await uploadReleaseAsset(github, repository, tag, {
        name: fileName,
        bytes: Buffer.from(bundleFileText(bundle)),
        contentType: 'application/json',
      });
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

/** GitHub renames what is no letter, digit, dot, dash, plus, at or underscore; so it is done here first. */
function storedName(name: string): string {
  return name.replace(/[^\w.+@-]+/g, '.');
}
