import { DataError } from '../errors/errors.ts';
import { type TextPlace, textPlaces } from '../json/text-places.ts';
import { readYamlTrees, type YamlNode, yamlAt } from '../json/yaml-tree.ts';

/** An annotation on a Kubernetes object. It suppresses findings in that object. */
export interface IgnoreAnnotation {
  readonly tool: string;
  readonly ids: readonly string[];
  readonly reason?: string | undefined;
  /** Line of the annotation. */
  readonly line: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Column at which the object starts. Several objects can be on one line. */
  readonly firstColumn: number;
  readonly lastColumn: number;
}

interface Form {
  readonly tool: string;
  readonly key: RegExp;
  read(key: string, value: string): { readonly ids: readonly string[]; readonly reason?: string };
}

const FORMS: readonly Form[] = [
  {
    tool: 'kube-linter',
    key: /^ignore-check\.kube-linter\.io\/(.{1,100})$/,
    read: (id, reason) => ({ ids: [id], reason }),
  },
  {
    tool: 'kube-linter',
    key: /^kube-linter\.io\/ignore-all$/,
    read: (_id, reason) => ({ ids: ['*'], reason }),
  },
  {
    tool: 'Checkov',
    key: /^checkov\.io\/skip\d{1,3}$/,
    read: (_id, value) => {
      const [id = '', ...reason] = value.split('=');
      return { ids: [id.trim()], reason: reason.join('=') };
    },
  },
  {
    tool: 'Polaris',
    key: /^polaris\.fairwinds\.com\/(?:(.{1,100})-)?exempt$/,
    read: (id, value) => ({ ids: value === 'true' ? [id === '' ? '*' : id] : [] }),
  },
];

/** Matches text that can contain such an annotation. This quick test comes first, because few files contain one. */
const ANY_FORM = /kube-linter\.io|checkov\.io\/skip|polaris\.fairwinds\.com/;

/**
 * Returns the annotations in a YAML file that suppress findings. Returns an empty list for malformed YAML, because an
 * area reports that error.
 */
export function ignoreAnnotations(text: string, path: string): readonly IgnoreAnnotation[] {
  if (!ANY_FORM.test(text)) return [];
  const placeOf = textPlaces(text);
  return treesOf(text, path)
    .flatMap(objectsIn)
    .flatMap((object) => inObject(object, placeOf));
}

function treesOf(text: string, path: string): readonly YamlNode[] {
  try {
    return readYamlTrees(text, path);
  } catch (error) {
    if (error instanceof DataError) return [];
    throw error;
  }
}

/**
 * Returns the objects in a document. For a list of objects, returns its items. Annotations of the list itself have no
 * effect on them.
 */
function objectsIn(node: YamlNode): readonly YamlNode[] {
  const items = yamlAt(node, 'items');
  return items?.kind === 'list' ? items.items : [node];
}

function inObject(
  object: YamlNode,
  placeOf: (offset: number) => TextPlace,
): readonly IgnoreAnnotation[] {
  const annotations = yamlAt(object, 'metadata', 'annotations');
  if (annotations?.kind !== 'map') return [];
  const [first, last] = [placeOf(object.span.start), placeOf(object.span.end)];
  const lines = {
    ...{ firstLine: first.line, firstColumn: first.column },
    ...{ lastLine: last.line, lastColumn: last.column },
  };
  return [...annotations.entries.values()].flatMap(({ key, keySpan, value }) => {
    const text = value.kind === 'scalar' ? value.text : '';
    return FORMS.flatMap(({ tool, key: pattern, read }) => {
      const match = pattern.exec(key);
      if (match === null) return [];
      const { ids, reason = '' } = read(match[1] ?? '', text);
      const stated = reason.trim() === '' ? undefined : reason.trim();
      return ids.length === 0
        ? []
        : [{ tool, ids, reason: stated, line: placeOf(keySpan.start).line, ...lines }];
    });
  });
}
