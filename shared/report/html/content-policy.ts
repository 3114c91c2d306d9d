import { hash } from 'node:crypto';

/**
 * Returns the content security policy for a page with exactly one style sheet and one script. If a name in the report
 * injects HTML, the browser still does not load resources or run other scripts.
 *
 * @see https://www.w3.org/TR/CSP3/#grammardef-hash-source
 */
export function contentPolicy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `script-src ${source(script)}`,
    `style-src ${source(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function source(content: string): string {
  return `'sha256-${hash('sha256', content, 'base64')}'`;
}
