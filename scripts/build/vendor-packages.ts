import { basename } from 'node:path';
import type { Metafile } from 'esbuild';
import { packageFolder } from './licenses.ts';

/** A package, and the number of bytes that it contributes to a file. */
export interface PackageShare {
  readonly name: string;
  readonly bytes: number;
}

/** Returns the packages in each vendor file, largest package first. The keys are file names. */
export function vendorPackages({
  outputs,
}: Pick<Metafile, 'outputs'>): ReadonlyMap<string, readonly PackageShare[]> {
  const files = Object.entries(outputs).map(([path, { inputs }]) => {
    const bytes = new Map<string, number>();
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const name = packageName(input);
      if (name !== undefined) bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput);
    }
    const shares = [...bytes].map(([name, size]) => ({ name, bytes: size }));
    return [basename(path), shares.sort((a, b) => b.bytes - a.bytes)] as const;
  });
  return new Map(files);
}

/**
 * Returns the name of a package, such as `@octokit/core` for `node_modules/a/node_modules/@octokit/core/index.js`.
 */
function packageName(input: string): string | undefined {
  return packageFolder(input)?.split('node_modules/').at(-1);
}
