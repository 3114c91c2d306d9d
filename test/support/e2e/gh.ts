/**
 * A stub of the `gh` program with the few commands that our workflows run. It calls the API at `GITHUB_API_URL` with
 * `GH_TOKEN`, as the real program does. Artifacts come from a folder that the test names.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

interface Release {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly upload_url: string;
  readonly assets: readonly { readonly id: number; readonly name: string }[];
}

const [group, command, ...args] = process.argv.slice(2);
const { GITHUB_API_URL, GH_TOKEN, GH_REPO, GH_TEST_ARTIFACTS } = process.env;
const releases = `${GITHUB_API_URL}/repos/${GH_REPO}/releases`;

async function api(url: string, init: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${GH_TOKEN}`, ...init.headers };
  const response = await fetch(url, { ...init, headers });
  if (!response.ok) throw new Error(`${init.method ?? 'GET'} ${url}: ${response.status}`);
  return response;
}

function option(name: string): string {
  return args[args.indexOf(name) + 1] ?? '';
}

async function find(tag: string): Promise<Release> {
  const all = (await (await api(`${releases}?per_page=100`)).json()) as readonly Release[];
  const found = all.find((release) => release.tag_name === tag);
  if (found === undefined) throw new Error('release not found');
  return found;
}

async function upload(tag: string, files: readonly string[]): Promise<void> {
  const release = await find(tag);
  for (const file of files) {
    const same = release.assets.find(({ name }) => name === basename(file));
    if (same !== undefined) await api(`${releases}/assets/${same.id}`, { method: 'DELETE' });
    const url = `${release.upload_url.split('{')[0]}?name=${encodeURIComponent(basename(file))}`;
    const headers = { 'content-type': 'application/octet-stream' };
    await api(url, { method: 'POST', headers, body: readFileSync(file) });
  }
}

async function download(tag: string, folder: string): Promise<void> {
  mkdirSync(folder);
  for (const { id, name } of (await find(tag)).assets) {
    const headers = { accept: 'application/octet-stream' };
    const response = await api(`${releases}/assets/${id}`, { headers });
    writeFileSync(join(folder, name), Buffer.from(await response.arrayBuffer()));
  }
}

async function run(): Promise<void> {
  const [tag = ''] = args;
  switch (`${group} ${command}`) {
    case 'run download':
      cpSync(join(GH_TEST_ARTIFACTS ?? '', option('--name')), option('--dir'), { recursive: true });
      return;
    case 'release view':
      process.stdout.write(`${(await find(tag)).draft}\n`);
      return;
    case 'release create': {
      const body = JSON.stringify({ tag_name: tag, draft: true, generate_release_notes: true });
      await api(releases, { method: 'POST', body });
      return;
    }
    case 'release upload':
      return await upload(
        tag,
        args.filter((arg) => arg !== tag && !arg.startsWith('--')),
      );
    case 'release download':
      return await download(tag, option('--dir'));
    case 'release edit':
      await api(`${releases}/${(await find(tag)).id}`, {
        method: 'PATCH',
        body: '{"draft":false}',
      });
      return;
    default:
      throw new Error(`unknown command ${group} ${command}`);
  }
}

run().catch((error: Error) => {
  process.stderr.write(`gh: ${error.message}\n`);
  process.exitCode = 1;
});
