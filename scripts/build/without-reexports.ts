import { basename } from 'node:path';

/** A file of the build. */
export interface Output {
  readonly path: string;
  readonly code: string;
}

/** Matches a file that only exports names from a shared file. The groups are the names and the shared file. */
const REEXPORT =
  /^import \{([^}]*)\} from "\.\/(chunk-[A-Z0-9]{8}\.js)";\s*export \{([^}]*)\};\s*$/;

/** Matches the file name in an import at run time. */
const IMPORT = /\bimport\("(\.{1,2}\/(?:chunks\/)?)([\w.-]+\.js)"\)/g;

/**
 * Removes the files that only export names from a shared file. esbuild writes such a file if a module is imported
 * dynamically and is also part of a shared file. After the removal, dynamic imports load the shared file itself,
 * because it exports the same names. Loading a file takes 0.2 ms.
 */
export function withoutReexports(outputs: readonly Output[]): readonly Output[] {
  const shared = new Map(
    outputs.flatMap(({ path, code }) => {
      const target = targetOf(code);
      return target === undefined ? [] : [[basename(path), target] as const];
    }),
  );
  return outputs
    .filter(({ path }) => !shared.has(basename(path)))
    .map(({ path, code }) => ({
      path,
      code: code.replaceAll(
        IMPORT,
        (_, folder: string, file: string) => `import("${folder}${shared.get(file) ?? file}")`,
      ),
    }));
}

/**
 * Returns the shared file. Returns undefined if the file contains anything else, or exports a name under another name.
 */
function targetOf(code: string): string | undefined {
  const [, imported = '', target, exported = ''] = REEXPORT.exec(code) ?? [];
  return imported.includes(' as ') || listed(imported) !== listed(exported) ? undefined : target;
}

function listed(names: string): string {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .sort()
    .join();
}
