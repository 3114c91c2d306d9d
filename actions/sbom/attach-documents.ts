import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { attachToRelease, releaseStem } from '../../shared/flows/publishing/attach-to-release.ts';
import { githubAccess } from '../../shared/host/github-access.ts';
import type { Host } from '../../shared/host/host.ts';
import type { SourceDescription } from '../../shared/model/inventory.ts';
import { describeFormat } from '../../shared/sbom/format.ts';
import type { WrittenDocument } from './write-files.ts';

const CONTENT_TYPES = {
  json: 'application/json',
  'json-ld': 'application/ld+json',
  xml: 'application/xml',
  'tag-value': 'text/plain',
};

/** Attaches the documents to the release for a tag. Returns the documents with the URLs of the attached files. */
export async function attachDocuments(
  documents: readonly WrittenDocument[],
  source: SourceDescription,
  tag: string,
  host: Host,
): Promise<readonly WrittenDocument[]> {
  const access = githubAccess(host);
  const stem = releaseStem(source, access.context?.repository ?? '');
  const files = await Promise.all(
    documents.map(async ({ format, path }) => ({
      name: `${stem}.${basename(path)}`,
      bytes: await readFile(path),
      contentType: CONTENT_TYPES[describeFormat(format).syntax],
    })),
  );
  const urls = await attachToRelease(files, tag, access, host);
  return documents.map((document) => {
    const url = urls.get(`${stem}.${basename(document.path)}`);
    return url === undefined ? document : { ...document, url };
  });
}
