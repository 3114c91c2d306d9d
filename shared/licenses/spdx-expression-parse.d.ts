declare module 'spdx-expression-parse' {
  namespace parse {
    type Term =
      | { readonly license: string; readonly plus?: true; readonly exception?: string }
      | { readonly left: Term; readonly conjunction: 'and' | 'or'; readonly right: Term };
  }
  /**
   * Parses an SPDX license expression.
   *
   * @throws {Error} if `expression` is not an SPDX license expression.
   */
  function parse(expression: string): parse.Term;
  export = parse;
}
