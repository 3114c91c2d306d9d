/** Reads the images of containers. */
import { type YamlScalar, yamlAt } from '../../json/yaml-tree.ts';
import { scalarOf } from './kubernetes-value.ts';
import type { Container } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';
import { repositoryOf } from './read-kustomizations.ts';
import { withParameters } from './step-parameters.ts';

export interface ContainerImage {
  readonly node: YamlScalar;
  /** The image name with the changes from kustomizations applied, such as `docker.io/library/nginx:1.27`. */
  readonly name: string;
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
  /** True if the image contains a variable. A program replaces it before the manifest is applied. */
  readonly isTemplate: boolean;
}

export function imageOf(container: Container, index: ManifestIndex): ContainerImage | undefined {
  const node = scalarOf(yamlAt(container.node, 'image'));
  if (node === undefined || node.text.trim() === '') return undefined;
  const written = withParameters(node.text.trim(), container.parameters ?? new Map());
  const name = container.hasFinalImage === true ? written : index.imageOf(written);
  const repository = repositoryOf(name);
  const at = name.indexOf('@');
  const tag = name.slice(repository.length + 1, at === -1 ? undefined : at);
  return {
    node,
    name,
    repository,
    tag: tag === '' || at === repository.length ? undefined : tag,
    digest: at === -1 ? undefined : name.slice(at + 1),
    isTemplate: /[${}%<>]/.test(name),
  };
}
