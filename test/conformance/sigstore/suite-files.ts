import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicGoodRoot } from './published.ts';

/**
 * A directory of the suite, as its README describes it.
 * @see test/assets/bundle-verify/README.md in the suite
 */
export interface SuiteFiles {
  readonly name: string;
  readonly argv: readonly string[];
  readonly artifact: string;
}

const BEACON =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * Returns the files of the suite from the checkout that `ASSAY_SIGSTORE_CONFORMANCE` names. Empty if the variable is
 * not set.
 */
export function suiteFiles(writeRoot: (root: unknown) => string): readonly SuiteFiles[] {
  const checkout = process.env['ASSAY_SIGSTORE_CONFORMANCE'];
  if (checkout === undefined) return [];
  const assets = join(checkout, 'test', 'assets', 'bundle-verify');
  const root = writeRoot(publicGoodRoot());
  const folders = readdirSync(assets, { withFileTypes: true }).filter((each) => each.isDirectory());
  return folders.map(({ name }) => {
    const at = (file: string) => join(assets, name, file);
    const textOr = (file: string, otherwise: string) =>
      existsSync(at(file)) ? readFileSync(at(file), 'utf8').trim() : otherwise;
    const identity = [
      ...['--certificate-identity', textOr('identity', BEACON)],
      ...['--certificate-oidc-issuer', textOr('issuer', ISSUER)],
    ];
    const isBoth = name === 'managed-key-and-client-identity_fail';
    const hasKey = existsSync(at('key.pub'));
    return {
      name,
      argv: [
        ...['verify-bundle', '--bundle', at('bundle.sigstore.json')],
        ...(hasKey ? ['--key', at('key.pub')] : []),
        ...(hasKey && !isBoth ? [] : identity),
        ...['--trusted-root', existsSync(at('trusted_root.json')) ? at('trusted_root.json') : root],
      ],
      artifact: existsSync(at('artifact')) ? at('artifact') : join(assets, 'a.txt'),
    };
  });
}
