/**
 * Returns JSON for a `script` element that contains data. It contains no `<`, so it cannot end the element or start a
 * comment.
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
