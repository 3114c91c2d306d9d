import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, posix } from 'node:path';
import { writeFiles } from '../../../attacks/hide-package.ts';
import { runProgram, temporaryFolder } from '../../programs.ts';

/** The file that identifies an installed package, regardless of its manifest. */
export const IDENTITY = 'identity.txt';

/** A package of the registry. */
export interface Served {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Other fields of its package.json. */
  readonly [field: string]: unknown;
}

/** An attack hides 1.2.5 and presents 1.2.8. */
const PACKAGES: readonly Served[] = [
  { name: 'victim', version: '1.2.5' },
  { name: 'victim', version: '1.2.8' },
  { name: 'parent', version: '1.0.0', dependencies: { victim: '^1.2.0' } },
  { name: '@scope/scoped', version: '2.0.0', dependencies: { parent: '^1.0.0' } },
];

export interface NpmRegistry {
  /** URL without a trailing slash. */
  readonly url: string;
  /** Shows the versions that were published later, or hides them again. */
  show(isShown: boolean): void;
  close(): Promise<void>;
}

interface Tarball {
  readonly served: Served;
  readonly bytes: Buffer;
}

/**
 * Starts a registry on loopback with real archives. It decodes and resolves URLs as real registries do.
 *
 * @param later Packages that are hidden until `show` is called.
 */
export async function startNpmRegistry(
  packages: readonly Served[] = PACKAGES,
  later: readonly Served[] = [],
): Promise<NpmRegistry> {
  const first = await Promise.all(packages.map(pack));
  const all = [...first, ...(await Promise.all(later.map(pack)))];
  let tarballs = first;
  const server = createServer((request, response) => {
    const url = `http://${request.headers.host ?? '127.0.0.1'}`;
    const path = pathOf(request.url ?? '/');
    const answer = tarballAt(tarballs, path) ?? documentAt(tarballs, path, url);
    response.statusCode = answer === undefined ? 404 : 200;
    response.end(answer ?? '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    show: (isShown) => {
      tarballs = isShown ? all : first;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function pack(served: Served): Promise<Tarball> {
  const folder = temporaryFolder('pack');
  const files = ['index.js', IDENTITY];
  writeFiles(folder, {
    'package.json': JSON.stringify({ ...served, files }),
    'index.js': '',
    [IDENTITY]: `${served.name}@${served.version}`,
  });
  const { code, stdout, stderr } = await runProgram('npm', ['pack', '--silent'], { cwd: folder });
  if (code !== 0) throw new Error(`npm pack ended with ${code}: ${stderr}`);
  return { served, bytes: readFileSync(join(folder, stdout.trim())) };
}

function pathOf(url: string): string {
  const [path = '/'] = url.split(/[?#]/, 1);
  try {
    return posix.normalize(decodeURIComponent(path.replaceAll('\\', '/')));
  } catch {
    return path;
  }
}

function tarballPath({ name, version }: Served): string {
  return `/${name}/-/${name.replace(/^@[^/]+\//, '')}-${version}.tgz`;
}

/** The archive is also available at a URL without a name and a version. */
function tarballAt(tarballs: readonly Tarball[], path: string): Buffer | undefined {
  const isMeant = ({ served }: Tarball) => [tarballPath(served), opaquePath(served)].includes(path);
  return tarballs.find(isMeant)?.bytes;
}

function opaquePath({ name, version }: Served): string {
  return `/files/${createHash('sha1').update(`${name}@${version}`).digest('hex')}.tgz`;
}

/** The URL of victim 1.2.5 without a name and a version. */
export function opaqueAddress(url: string): string {
  return `${url}${opaquePath({ name: 'victim', version: '1.2.5' })}`;
}

function documentAt(tarballs: readonly Tarball[], path: string, url: string): string | undefined {
  const own = tarballs.filter(({ served }) => `/${served.name}` === path);
  if (own.length === 0) return undefined;
  const versions = own.map(({ served, bytes }) => {
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    const shasum = createHash('sha1').update(bytes).digest('hex');
    const dist = { tarball: `${url}${tarballPath(served)}`, integrity, shasum };
    return [served.version, { ...served, dist }];
  });
  return JSON.stringify({
    name: path.slice(1),
    'dist-tags': { latest: own.at(-1)?.served.version },
    versions: Object.fromEntries(versions),
    time: Object.fromEntries(own.map(({ served }) => [served.version, '2020-01-01T00:00:00.000Z'])),
  });
}
