/** Finds private keys in PEM, OpenSSH and PGP armor. */
import type { Candidate, SearchedText } from './rule.ts';

/** Matches the first line of a block. In a URL, `%20` or `+` stands for a space. */
const BEGIN =
  /-----BEGIN(?: |%20|\+)((?:[A-Z0-9]{1,20}(?: |%20|\+)){0,3}PRIVATE(?: |%20|\+)KEY(?:(?: |%20|\+)BLOCK)?)-----/y;
/** Maximum length of a key in one block. A key of 16,384 bits has about 13,000 characters. */
const MAX_BLOCK = 65_536;
/** Minimum length of a key in Base64, in characters. The shortest key is an elliptic-curve key of 32 bytes. */
const MIN_BODY = 40;
/** Matches text in a key body that marks a replaced or omitted key. */
const OMITTED = /\.\.\.|\*{3}|x{8}|X{8}|<[\w -]+>|\$\{|\{\{|REDACTED|your[ _-]/i;

/** Finds a whole key block. An encrypted key has the severity `medium`, because an attacker also needs its password. */
export function findPrivateKey({ text }: SearchedText, start: number): Candidate | undefined {
  BEGIN.lastIndex = start;
  const [opening = '', label] = BEGIN.exec(text) ?? [];
  if (label === undefined || isSampleName(text, start)) return undefined;
  const bodyStart = start + opening.length;
  const end = opening.replace('BEGIN', 'END');
  const close = endOfBody(text, bodyStart, end);
  const body = close === -1 ? openBody(text, bodyStart) : text.slice(bodyStart, bodyStart + close);
  if (body === undefined || !isKeyBody(body, label)) return undefined;
  const isEncrypted = label.startsWith('ENCRYPTED') || body.includes('ENCRYPTED');
  return {
    start,
    end: bodyStart + body.length + (close === -1 ? 0 : end.length),
    isProved: true,
    ...(isEncrypted && { severity: 'medium' as const, note: 'It is encrypted with a password.' }),
  };
}

/**
 * Returns the length of a block's body. Returns -1 if the first dashes after the start do not belong to `end`. There
 * can be more dashes than in `end`, because a diff or a comment can add some.
 */
function endOfBody(text: string, bodyStart: number, end: string): number {
  const found = /-----+/.exec(text.slice(bodyStart, bodyStart + MAX_BLOCK));
  if (found === null) return -1;
  const length = found.index + found[0].length - '-----'.length;
  return text.startsWith(end, bodyStart + length) ? length : -1;
}

const OPEN_BODY = /(?:\s|\\[nr]){0,8}(?:[A-Za-z0-9+/=]{40,80}(?:\r?\n|\\n)?[ \t]{0,20}){1,400}/y;

/** Returns the body of a block without an end line, as in a truncated file. */
function openBody(text: string, bodyStart: number): string | undefined {
  OPEN_BODY.lastIndex = bodyStart;
  return OPEN_BODY.exec(text)?.[0].trimEnd();
}

/** Returns true if the name before the block shows that the key is a sample: `fake_key = '-----BEGIN`. */
function isSampleName(text: string, start: number): boolean {
  return /(?:^|[^a-z])(?:fake|dummy|mock|sample|example)[\w.-]*["']?\s*[:=]\s*["'`]?$/i.test(
    text.slice(Math.max(0, start - 80), start),
  );
}

function isKeyBody(body: string, label: string): boolean {
  if (OMITTED.test(body)) return false;
  const isPgp = label.startsWith('PGP');
  if (isPgp && !label.endsWith('BLOCK')) return false;
  const base64 = body
    .replaceAll(/^.*: .*$/gm, '')
    .replaceAll(/\\[nrt]/g, '')
    .replaceAll(/[^A-Za-z0-9+/=]/g, '');
  const isLong = base64.length >= MIN_BODY;
  return (isLong && (isPgp || hasKeyStart(base64, body))) || (!isPgp && isDecoratedKey(body));
}

/** Matches escaped line ends: `\n`, `\u000a`, `\x0a`, `\012`, `%0A` and `&#10;`. */
const ESCAPED_ENDS = /\\+(?:[nrt]|u00[\da-f]{2}|x[\da-f]{2}|[0-7]{3})|%0[ad]|&#x?[\da-f]{1,4};/gi;

/**
 * Returns true for a key whose lines are inside a comment, a program string, a diff or a log. Only long runs of Base64
 * characters then belong to the key.
 */
function isDecoratedKey(body: string): boolean {
  const decoded = body.replaceAll(/%2b/gi, '+').replaceAll(/%2f/gi, '/');
  const runs = decoded.replaceAll(ESCAPED_ENDS, ' ').match(/[A-Za-z0-9+/]{16,}={0,2}/g) ?? [];
  const base64 = runs.join('').replace(/^[+/]+/, '');
  return base64.length >= MIN_BODY && isKeyStructure(Buffer.from(base64.slice(0, 32), 'base64'));
}

/**
 * Returns true if the bytes start like a key: a DER sequence whose first element is a number or a sequence, or the
 * OpenSSH format.
 */
function isKeyStructure(bytes: Buffer): boolean {
  if (bytes.toString('latin1').startsWith('openssh-key-v1')) return true;
  const length = bytes[1] ?? 0;
  const first = bytes[length > 0x80 ? 2 + (length - 0x80) : 2];
  return bytes[0] === 0x30 && (first === 0x02 || first === 0x30);
}

/**
 * Returns true if the body starts like a DER sequence or the OpenSSH format. An encrypted body also counts, because its
 * content is unknown.
 */
function hasKeyStart(base64: string, body: string): boolean {
  if (body.includes('Proc-Type')) return true;
  const bytes = Buffer.from(base64.slice(0, 32), 'base64');
  return bytes[0] === 0x30 || bytes.toString('latin1').startsWith('openssh-key-v1');
}

/**
 * Matches Base64 text to its end, from any position in it. The text can have line ends, as in the output of `base64`.
 */
const ENCODED = /[A-Za-z0-9+/]{40,65536}(?:\r?\n[ \t]{0,40}[A-Za-z0-9+/]{4,128}){0,1000}={0,2}/y;

/** The Base64 encodings of `-----BEGIN` for each of its three possible offsets in a group of three bytes. */
const BEGINS = [0, 1, 2].map((offset) => {
  const bytes = Buffer.from(`${'\0'.repeat(offset)}-----BEGIN`);
  const form = bytes.toString('base64');
  const from = Math.ceil((offset * 8) / 6);
  // The last characters depend on the text that follows.
  const keyword = form.slice(from, Math.floor((bytes.length * 8) / 6));
  return { offset, before: form.slice(0, from), keyword };
});

/** The lowercase Base64 forms of `-----BEGIN`, without the characters that depend on the text around it. */
export const ENCODED_BEGINS: readonly string[] = BEGINS.map(({ keyword }) => keyword.toLowerCase());

/**
 * Finds a PEM block that was encoded in Base64, as in Kubernetes Secrets. Other text can be encoded together with it.
 */
export function findEncodedPrivateKey(
  { text }: SearchedText,
  start: number,
): Candidate | undefined {
  ENCODED.lastIndex = start;
  const found = ENCODED.exec(text)?.[0];
  if (found === undefined) return undefined;
  for (const { offset, before, keyword } of BEGINS) {
    if (!found.startsWith(keyword)) continue;
    const decoded = Buffer.from(before + found, 'base64').toString('latin1');
    const key = findPrivateKey({ text: decoded, path: '', format: 'unknown' }, offset);
    if (key !== undefined) return { ...key, start, end: start + found.length };
  }
  return undefined;
}
