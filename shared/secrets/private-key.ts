/** Finds private keys in PEM, OpenSSH and PGP armor. */
import type { Candidate, SearchedText } from './rule.ts';

const BEGIN = /-----BEGIN ((?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?)-----/y;
/** Maximum length of a key in one block. A key of 16,384 bits has about 13,000 characters. */
const MAX_BLOCK = 65_536;
/** Minimum length of a key in Base64, in characters. The shortest key is an elliptic-curve key of 32 bytes. */
const MIN_BODY = 40;
/** Matches text in a key body that marks a replaced or omitted key. */
const OMITTED = /\.\.\.|\*{3}|x{8}|X{8}|<[\w -]+>|\$\{|\{\{|REDACTED|your[ _-]/i;

/**
 * Finds a whole key block. The severity of an encrypted key is `medium`, because an attacker also needs its password.
 */
export function findPrivateKey({ text }: SearchedText, start: number): Candidate | undefined {
  BEGIN.lastIndex = start;
  const label = BEGIN.exec(text)?.[1];
  if (label === undefined || isSampleName(text, start)) return undefined;
  const bodyStart = start + `-----BEGIN ${label}-----`.length;
  const end = `-----END ${label}-----`;
  const close = endOfBody(text, bodyStart, end);
  const body = close === -1 ? openBody(text, bodyStart) : text.slice(bodyStart, bodyStart + close);
  if (body === undefined || !isKeyBody(body, label)) return undefined;
  const isEncrypted = label.startsWith('ENCRYPTED') || body.includes('ENCRYPTED');
  return {
    start,
    end: bodyStart + body.length + (close === -1 ? 0 : end.length),
    isProved: true,
    ...(isEncrypted && { severity: 'medium' as const }),
  };
}

/**
 * Returns the length of the body of a block. Returns -1 if the first five dashes after the start do not belong to
 * `end`.
 */
function endOfBody(text: string, bodyStart: number, end: string): number {
  const length = text.slice(bodyStart, bodyStart + MAX_BLOCK).indexOf('-----');
  return text.startsWith(end, bodyStart + length) ? length : -1;
}

const OPEN_BODY = /(?:\s|\\[nr]){0,8}(?:[A-Za-z0-9+/=]{40,80}(?:\r?\n|\\n)?[ \t]{0,20}){1,400}/y;

/** Returns the body of a block that does not have an end line, as in a truncated file. */
function openBody(text: string, bodyStart: number): string | undefined {
  OPEN_BODY.lastIndex = bodyStart;
  return OPEN_BODY.exec(text)?.[0].trimEnd();
}

/** True if the name before the block shows that the key is a sample: `fake_key = '-----BEGIN`. */
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
  return base64.length >= MIN_BODY && (isPgp || hasKeyStart(base64, body));
}

/**
 * True if the body starts like a DER sequence or the OpenSSH format. Also true for an encrypted body, because its
 * content is unknown.
 */
function hasKeyStart(base64: string, body: string): boolean {
  if (body.includes('Proc-Type')) return true;
  const bytes = Buffer.from(base64.slice(0, 32), 'base64');
  return bytes[0] === 0x30 || bytes.toString('latin1').startsWith('openssh-key-v1');
}

const ENCODED = /[A-Za-z0-9+/]{60,65536}={0,2}/y;

/** Finds a PEM block that was encoded in Base64 as a whole, as in Kubernetes Secrets. */
export function findEncodedPrivateKey(
  { text }: SearchedText,
  start: number,
): Candidate | undefined {
  if (/[A-Za-z0-9+/]/.test(text[start - 1] ?? '')) return undefined;
  ENCODED.lastIndex = start;
  const found = ENCODED.exec(text)?.[0];
  if (found === undefined) return undefined;
  const decoded = Buffer.from(found, 'base64').toString('latin1');
  const key = findPrivateKey({ text: decoded, path: '', format: 'unknown' }, 0);
  return key && { ...key, start, end: start + found.length };
}
