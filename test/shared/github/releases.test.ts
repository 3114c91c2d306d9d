import { afterEach, describe, expect, it } from '@jest/globals';
import { uploadReleaseAsset } from '../../../shared/github/releases.ts';
import { type Reply, type SmallGitHub, smallGitHub } from './small-github.ts';

let open: SmallGitHub | undefined;
afterEach(async () => await open?.close());

const ASSET = { name: 'bom.cdx.json', bytes: Buffer.from('{}'), contentType: 'application/json' };
const DOWNLOAD = 'https://github.com/acme/shop/releases/download/v1/bom.cdx.json';

describe('a release asset', () => {
  it('is sent to the upload URL of the release', async () => {
    const server = await releases({ status: 201, body: { browser_download_url: DOWNLOAD } });
    expect(await uploadReleaseAsset(server.github, 'acme/shop', 'v1', ASSET)).toBe(DOWNLOAD);
    const upload = server.seen.at(-1);
    expect(upload?.path).toBe('/uploads/releases/5/assets');
    expect(upload?.query.get('name')).toBe('bom.cdx.json');
    expect(upload?.text).toBe('{}');
    expect(upload?.headers['content-type']).toBe('application/json');
  });

  it('is rejected with a conflict if its name is taken', async () => {
    const server = await releases({ status: 422, body: { message: 'Validation Failed' } });
    await expect(uploadReleaseAsset(server.github, 'acme/shop', 'v1', ASSET)).rejects.toMatchObject(
      { code: 'conflict', fix: expect.stringContaining('Set `replace` to true') },
    );
  });

  it('is rejected if the release is immutable, and the error suggests attaching it to a draft', async () => {
    const message = 'Cannot upload assets to an immutable release.';
    const server = await releases({ status: 422, body: { message } });
    await expect(uploadReleaseAsset(server.github, 'acme/shop', 'v1', ASSET)).rejects.toMatchObject(
      { code: 'conflict', fix: expect.stringContaining('while the release is a draft') },
    );
  });

  it('cannot be attached without a release', async () => {
    const server = await releases({});
    await expect(uploadReleaseAsset(server.github, 'acme/shop', 'v9', ASSET)).rejects.toMatchObject(
      { code: 'not-found' },
    );
  });
});

async function releases(uploaded: Reply): Promise<SmallGitHub> {
  const server = await smallGitHub(({ method, path, headers }) => {
    if (method === 'POST') return uploaded;
    if (path !== '/repos/acme/shop/releases/tags/v1') return undefined;
    const url = `http://${String(headers['host'])}/uploads/releases/5/assets{?name,label}`;
    return { body: { id: 5, upload_url: url } };
  });
  open = server;
  return server;
}
