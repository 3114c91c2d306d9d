/** The properties of a Markdown or HTML tree that the site needs. */
export interface MarkdownNode {
  readonly type: string;
  readonly depth?: number;
  readonly url?: string;
  readonly value?: string;
  readonly tagName?: string;
  properties?: Record<string, unknown>;
  children?: MarkdownNode[];
}

/** Returns the text of a node, without markup. */
export function textOf(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** Returns a node and all nodes below it that have the given type or tag name, in source order. */
export function nodesIn(node: MarkdownNode, name: string): readonly MarkdownNode[] {
  const inner = (node.children ?? []).flatMap((child) => nodesIn(child, name));
  return node.type === name || node.tagName === name ? [node, ...inner] : inner;
}
