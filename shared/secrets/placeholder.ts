/** Recognizes values that are not secrets: references, templates, and samples from documentation. */

const REFERENCE =
  /^\$|^\{[\w.]+\}$|\[\^|\\[sdwSDW]|\(\?[:=!<]|\$\{|\$\(|\{\{|\}\}|<%|%>|^%[\w.]+%?$|^<|>$|^\(|^\[|^@|^#|^__\w+__$|^!|^&\w|^\*\w+$|^env[.:[(]|^process\.|^os\.|^ENC\[|^vault:|^op:\/\/|^arn:|^secretref|^ref\+|^file:|^data:|\*{3,}|\.{3,}|…/i;

/** Matches words that documentation uses in place of a secret. */
const SAMPLE_WORDS =
  /example|sample|dummy|placeholder|change[_ -]?(?:me|it|this)|changeme|replace|redact|\bfake|fake(?:[_-]|$)|insert|todo|fixme|censored|hidden|masked|your[_ -]?[a-z]|my[_-]?(?:secret|pass|token|key)|<[\w -]+>|x{5,}|_here$|-here$|not[_ -]?(?:a[_ -]?)?(?:real|secret)|(?:some|the|this[_ -]is)[_ -](?:secret|pass|token|key|random|long)|super[_ -]?secret|top[_ -]?secret|s3cr[3e]t|hunter2|letmein|swordfish|correct.?horse|lorem|ipsum|foo-?bar|notreal/i;

/** Returns true if the value cannot be a secret, because it is a reference to a secret or a placeholder. */
export function isPlaceholder(value: string): boolean {
  return REFERENCE.test(value) || SAMPLE_WORDS.test(value) || isMonotonous(value);
}

/** Returns true if a token is a sample: it contains a word such as `example`, repeats one character, or counts up. */
export function isSampleToken(token: string): boolean {
  return (
    /example|x{6,}|0{12,}|\*{3}|\.{3}|placeholder|your[_-]|redacted/i.test(token) ||
    isMonotonous(token)
  );
}

/** Maximum share of the most frequent character in a secret. If the share is larger, the text is a placeholder. */
const MAX_SHARE_OF_ONE = 0.6;
/**
 * Minimum share of characters in a text that counts up, such as `12345678` or `abcdefgh`. Each counted character has a
 * code that is one higher than that of the character before.
 */
const MAX_SHARE_OF_STEPS = 0.85;

function isMonotonous(value: string): boolean {
  const counts = new Map<string, number>();
  let steps = 0;
  for (let at = 0; at < value.length; at++) {
    const character = value[at] ?? '';
    counts.set(character, (counts.get(character) ?? 0) + 1);
    if (at > 0 && value.charCodeAt(at) - value.charCodeAt(at - 1) === 1) steps += 1;
  }
  const most = Math.max(0, ...counts.values());
  return most > value.length * MAX_SHARE_OF_ONE || steps >= (value.length - 1) * MAX_SHARE_OF_STEPS;
}
