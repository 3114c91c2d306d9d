import type { YamlScalar } from '../../json/yaml-tree.ts';

/** The target of a `uses` key. */
export type Uses = RepositoryUses | LocalUses | ImageUses;

export interface RepositoryUses {
  readonly kind: 'repository';
  readonly node: YamlScalar;
  /** The repository in lowercase, such as `actions/checkout`, because GitHub ignores case. */
  readonly repository: string;
  readonly owner: string;
  /** The path inside the repository as written, such as `save`, or an empty string. */
  readonly path: string;
  /** The part after `@`, or an empty string. */
  readonly reference: string;
}

interface LocalUses {
  readonly kind: 'local';
  readonly node: YamlScalar;
}

interface ImageUses {
  readonly kind: 'image';
  readonly node: YamlScalar;
  readonly image: string;
}

const DOCKER = 'docker://';

/** Returns the target of a `uses` key. Returns undefined if the text is not a reference that GitHub accepts. */
export function readUses(node: YamlScalar): Uses | undefined {
  const text = node.text.trim();
  if (text.startsWith('./') || text.startsWith('$/') || text.startsWith('.\\'))
    return { kind: 'local', node };
  if (text.startsWith(DOCKER)) return { kind: 'image', node, image: text.slice(DOCKER.length) };
  const at = text.lastIndexOf('@');
  const name = at === -1 ? text : text.slice(0, at);
  const [owner = '', repository = '', ...path] = name.split('/');
  if (owner === '' || repository === '') return undefined;
  return {
    kind: 'repository',
    node,
    repository: `${owner}/${repository}`.toLowerCase(),
    owner: owner.toLowerCase(),
    path: path.join('/'),
    reference: at === -1 ? '' : text.slice(at + 1),
  };
}

/** Returns true for a full commit hash. Returns false for tags and branches, because they can move. */
export function isCommit(reference: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(reference);
}
