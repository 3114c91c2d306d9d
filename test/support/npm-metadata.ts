import { createHash } from 'node:crypto';
import { serve, type TestServer } from './http-server.ts';

/** The package.json of a version in a registry. */
export interface PublishedVersion {
  readonly name: string;
  readonly version: string;
  readonly [field: string]: unknown;
}

export function integrityOf(content: string): string {
  return `sha512-${createHash('sha512').update(content).digest('base64')}`;
}

/** Returns the metadata of a package in the form of a registry at `url`. */
export function npmMetadata(
  url: string,
  versions: readonly PublishedVersion[],
): Readonly<Record<string, unknown>> {
  const described = versions.map((one) => {
    const { name, version } = one;
    const file = `${name.replace(/^@[^/]+\//, '')}-${version}.tgz`;
    const integrity = integrityOf(`${name}@${version}`);
    const dist = { tarball: `${url}/${name}/-/${file}`, integrity };
    return [version, { ...one, dist }];
  });
  return { name: versions[0]?.name, versions: Object.fromEntries(described) };
}

/** Starts a registry on loopback that has metadata but no archives. */
export async function serveNpmMetadata(
  versions: readonly PublishedVersion[],
): Promise<TestServer & { readonly requests: readonly string[] }> {
  const requests: string[] = [];
  const server = await serve((request, response) => {
    requests.push(request.url ?? '');
    const name = decodeURIComponent((request.url ?? '').slice(1));
    const own = versions.filter((one) => one.name === name);
    response.statusCode = own.length === 0 ? 404 : 200;
    response.end(JSON.stringify(npmMetadata(`http://${request.headers.host}`, own)));
  });
  return { ...server, requests };
}
