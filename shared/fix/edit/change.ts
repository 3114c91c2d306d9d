/** The new text of a file, or the reason why it is not changed. */
export type Change = { readonly text: string } | { readonly refusal: string };

export function refused(refusal: string): Change {
  return { refusal };
}
