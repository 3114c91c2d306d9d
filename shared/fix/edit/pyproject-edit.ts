import { normalizedName } from '../../ecosystems/python/python-package.ts';
import { type Change, refused } from './change.ts';
import type { Pin } from './requirements-edit.ts';

/**
 * Matches a complete TOML string with a pinned requirement, including optional extras and markers. All parts have
 * limited lengths, so that an untrusted file cannot make the search slow.
 */
const PINNED =
  /(["'])([A-Za-z0-9][\w.-]{0,200})(\s{0,9}(?:\[[^\]"'\r\n]{0,200}\])?\s{0,9}={2,3}\s{0,9})([\w.!+-]{1,100})(?=\s{0,9}(?:;(?:(?!\1)[^\r\n]){0,500})?\1)/g;

const VERSION = /^[\w.!+]+$/;

/** Changes pinned versions in a pyproject.toml. */
export function editPyproject(text: string, pins: readonly Pin[]): Change {
  let edited = text;
  for (const pin of pins) {
    if (!VERSION.test(pin.to)) return refused(`${pin.to} is not a version`);
    let found = 0;
    edited = edited.replaceAll(PINNED, (whole, quote, name, operator, version) => {
      if (version !== pin.version || normalizedName(name) !== normalizedName(pin.name))
        return whole;
      found++;
      return [quote, name, operator, pin.to].join('');
    });
    if (found !== 1) return refused(`${pin.name} is pinned ${found} times`);
  }
  return { text: edited };
}
