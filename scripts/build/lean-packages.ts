import { readFile } from 'node:fs/promises';
import type { Plugin, PluginBuild } from 'esbuild';

/**
 * Matches files in GitHub’s toolkit. `IN_TUF_CLIENT` matches files in the TUF client. Both accept the path separators
 * of all systems.
 */
const IN_ACTIONS_PACKAGE = /[\\/]node_modules[\\/]@actions[\\/]/;
const IN_TUF_CLIENT = /[\\/]node_modules[\\/]@sigstore[\\/]tuf[\\/]/;

/**
 * Matches the package.json of the TUF client and of its library, and the JSON file with the initial content of the TUF
 * cache.
 */
const TUF_JSON = /[\\/](?:tuf-js[\\/]package|@sigstore[\\/]tuf[\\/](?:package|seeds))\.json$/;

const IN_CURVES = /[\\/]node_modules[\\/]@noble[\\/]curves[\\/]/;

/** The hash functions of Node, with the properties by which the curves recognize a hash function. */
const SHA2 = `import { createHash } from 'node:crypto';
const hashOf = (name, outputLen, blockLen) => {
  const hash = (message) => new Uint8Array(createHash(name).update(message).digest());
  const create = () => {
    throw new Error('Only digests can be verified.');
  };
  return Object.assign(hash, { outputLen, blockLen, create });
};
export const sha256 = hashOf('sha256', 32, 64);
export const sha384 = hashOf('sha384', 48, 128);
export const sha512 = hashOf('sha512', 64, 128);
`;

/** The GraphQL client of Octokit, without the ability to send a query. */
const GRAPHQL = `const graphql = () => {
  throw new Error('Only REST requests can be sent.');
};
export const withCustomRequest = () => ({ defaults: () => graphql });
`;

/** Omits the parts of npm packages that Assay never uses but that esbuild cannot recognize as unused. */
export const leanPackages: Plugin = {
  name: 'lean-packages',
  setup(build) {
    removeUnusedImports(build);
    // The TUF client needs these types (56 kB) only for `getTrustedRoot`. Assay does not call this function.
    build.onResolve({ filter: /^@sigstore\/protobuf-specs$/ }, ({ path, importer }) =>
      IN_TUF_CLIENT.test(importer) ? { path, namespace: 'unused' } : undefined,
    );
    // The types for verification options (10 kB) are not used. Assay's own code decides what is verified.
    build.onResolve({ filter: /^\.\/__generated__\/sigstore_verification$/ }, ({ path }) => ({
      path,
      namespace: 'unused',
    }));
    build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: '' }));
    // The client sends its name and its version. Its cache does not need the npm keys.
    build.onLoad({ filter: TUF_JSON }, async ({ path }) => ({
      contents: JSON.stringify(JSON.parse(await readFile(path, 'utf8'), withoutUnused)),
      loader: 'json',
    }));
    // Assay requests routes such as `GET /repos/{owner}/{repo}`, so the methods for all endpoints (105 kB) are not
    // used.
    build.onResolve({ filter: /^@octokit\/plugin-rest-endpoint-methods$/ }, ({ path }) => ({
      path,
      namespace: 'endpoints',
    }));
    build.onLoad({ filter: /.*/, namespace: 'endpoints' }, () => ({
      contents:
        'export const restEndpointMethods = () => ({});\nexport { restEndpointMethods as legacyRestEndpointMethods };',
    }));
    // Assay sends only REST requests, and discards the log of requests (4 kB).
    build.onResolve({ filter: /^@octokit\/(?:graphql|plugin-request-log)$/ }, ({ path }) => ({
      path,
      namespace: 'octokit',
    }));
    build.onLoad({ filter: /graphql$/, namespace: 'octokit' }, () => ({ contents: GRAPHQL }));
    build.onLoad({ filter: /.*/, namespace: 'octokit' }, () => ({
      contents: 'export const requestLog = () => ({});',
    }));
    // The curves need the parameters of SHA-256 and SHA-384, but Assay passes only digests to them. Node contains the
    // same hash functions, so the code of the package (14 kB) is not used.
    build.onResolve({ filter: /^@noble\/hashes\/sha2\.js$/ }, ({ path, importer }) =>
      IN_CURVES.test(importer) ? { path, namespace: 'sha2' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'sha2' }, () => ({ contents: SHA2 }));
    // Replaces the package (10 kB), which parses integers above 2^53 as BigInt. GitHub’s IDs are smaller, and BigInt
    // values cannot be written to result files.
    build.onResolve({ filter: /^json-with-bigint$/ }, ({ path }) => ({
      path,
      namespace: 'bigint',
    }));
    build.onLoad({ filter: /.*/, namespace: 'bigint' }, () => ({
      contents:
        'export const JSONParse = JSON.parse;\nexport const JSONStringify = JSON.stringify;',
    }));
    // Replaces the package, because Node contains the same function. The package takes 20 kB, and reads the environment
    // and the terminal at startup.
    build.onResolve({ filter: /^debug$/ }, ({ path }) => ({ path, namespace: 'debug' }));
    build.onLoad({ filter: /.*/, namespace: 'debug' }, () => ({
      contents: "module.exports = require('node:util').debuglog;",
    }));
    // TypeScript writes its helpers into each CommonJS module (8 kB). The modules of a package share one copy.
    build.onLoad({ filter: /[\\/]node_modules[\\/].*\.js$/ }, async ({ path }) => {
      const contents = withSharedHelpers(await readFile(path, 'utf8'));
      return contents === undefined ? undefined : { contents };
    });
    build.onResolve({ filter: /^typescript-helpers$/ }, ({ path }) => ({
      path,
      namespace: 'helpers',
    }));
    build.onLoad({ filter: /.*/, namespace: 'helpers' }, () => ({ contents: HELPERS }));
    // Replaces the package and its dependencies (73 kB), because Node contains the same function. The library of the TUF
    // client calls it for each segment of a target path. Only Node’s function reads a `!` or a `#` at the start of a
    // pattern literally, as the TUF specification does.
    build.onResolve({ filter: /^minimatch$/ }, ({ path }) => ({ path, namespace: 'minimatch' }));
    build.onLoad({ filter: /.*/, namespace: 'minimatch' }, () => ({
      contents: "exports.minimatch = require('node:path').posix.matchesGlob;",
    }));
  },
};

/** The helpers with which compiled CommonJS modules import other modules. The code is from TypeScript. */
const HELPERS = `
exports.__createBinding = (o, m, k, k2 = k) => {
  let desc = Object.getOwnPropertyDescriptor(m, k);
  if (!desc || ('get' in desc ? !m.__esModule : desc.writable || desc.configurable)) {
    desc = { enumerable: true, get: () => m[k] };
  }
  Object.defineProperty(o, k2, desc);
};
exports.__importStar = (mod) => {
  if (mod && mod.__esModule) return mod;
  const result = {};
  if (mod != null) {
    for (const k of Object.getOwnPropertyNames(mod)) {
      if (k !== 'default') exports.__createBinding(result, mod, k);
    }
  }
  Object.defineProperty(result, 'default', { enumerable: true, value: mod });
  return result;
};
exports.__importDefault = (mod) => (mod && mod.__esModule ? mod : { default: mod });
`;

/** Matches the definition of a helper in a compiled module. */
const HELPER =
  /^var (__(?:createBinding|setModuleDefault|importStar|importDefault)) = \(this && this\.\1\) \|\|[\s\S]*?^\}[()]*;\n/gm;

/** Returns a compiled module that imports its helpers, or undefined if it has none. */
export function withSharedHelpers(text: string): string | undefined {
  const names = [...text.matchAll(HELPER)].map(([, name]) => name);
  const used = names.filter((name) => name !== '__setModuleDefault');
  if (used.length === 0) return undefined;
  const own = `const { ${used.join(', ')} } = require('typescript-helpers');`;
  return `${own}\n${text.replace(HELPER, '')}`;
}

/**
 * Matches keys that are removed: package.json keys that are not used at run time, and the keys that npm uses to sign
 * packages.
 */
const UNUSED =
  /^(?:author|bugs|dependencies|description|devDependencies|engines|files|homepage|keywords|license|main|publishConfig|repository|scripts|types|registry\.npmjs\.org.*)$/;

function withoutUnused(key: string, value: unknown): unknown {
  return UNUSED.test(key) ? undefined : value;
}

/**
 * Marks the files of GitHub's toolkit as free of side effects, so that esbuild removes unused imports. The files
 * contain only declarations, but their package.json does not declare this.
 *
 * Without this mark, the identity token client of @actions/core would include undici, which adds 800 kB and takes 35 ms
 * at each startup. The `platform` module of a toolkit package would include `@actions/exec` and child processes.
 */
function removeUnusedImports(build: PluginBuild): void {
  build.onResolve({ filter: /^(@actions\/|\.)/ }, async ({ path, pluginData, ...where }) => {
    const { importer, resolveDir, kind, namespace } = where;
    const isTheirs = path.startsWith('@') || IN_ACTIONS_PACKAGE.test(importer);
    if (pluginData === 'resolving' || !isTheirs) return undefined;
    const options = { importer, resolveDir, kind, namespace, pluginData: 'resolving' };
    return { ...(await build.resolve(path, options)), sideEffects: false };
  });
}
