const END = '<!-- /generated -->';

/**
 * Returns the text with `body` between `<!-- generated:NAME -->` and the next `<!-- /generated -->`.
 *
 * @throws {Error} if the text does not have such markers.
 */
export function replaceBetween(text: string, name: string, body: string, path: string): string {
  const begin = `<!-- generated:${name} -->`;
  const start = text.indexOf(begin);
  const end = text.indexOf(END, start);
  if (start === -1 || end === -1) throw new Error(`${path}: there is no ${begin} … ${END}`);
  return `${text.slice(0, start + begin.length)}\n\n${body}\n\n${text.slice(end)}`;
}
