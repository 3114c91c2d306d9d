import type { Edit } from '../rule.ts';
import type { Port } from './read-ports.ts';

/** The loopback address, which only the host itself can reach. */
const LOOPBACK = '127.0.0.1';

/** Returns the edit that limits a published port to the loopback address. */
export function loopbackEdits({ address, published, item, addressValue }: Port): readonly Edit[] {
  const value = addressValue ?? item;
  if (!value.isOwn || value.node.kind !== 'scalar' || value.node.text.includes('$')) return [];
  const { span, isPlain, text } = value.node;
  if (value !== item) return [{ span, text: isPlain ? LOOPBACK : `"${LOOPBACK}"`, isSafe: true }];
  if (published === undefined) return [];
  const rest = address === undefined ? text : text.slice(address.length + 1);
  return [{ span, text: `"${LOOPBACK}:${rest}"`, isSafe: true }];
}
