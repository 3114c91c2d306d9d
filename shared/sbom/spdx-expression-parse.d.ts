declare module 'spdx-expression-parse' {
  /** @throws {Error} when `expression` is no SPDX licence expression. */
  function parse(expression: string): unknown;
  export = parse;
}
