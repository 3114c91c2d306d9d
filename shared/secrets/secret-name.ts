/**
 * Decides from a name whether its value is a secret. For example, the value of `DB_PASSWORD` is a secret. The values of
 * `PASSWORD_FILE` and `PUBLIC_KEY` are not.
 */

export type NameKind = 'password' | 'secret';

const PASSWORD_WORDS = wordSet(
  'password passwd passwort pwd pass pw passphrase userpass dbpass rootpw passcode pswd psw',
);
const SECRET_WORDS = wordSet(
  'secret secrets token tokens credential credentials creds cred auth authorization bearer',
);
const SECRET_ENDING = /(?:secret|token|apikey|appkey|authkey|secretkey|accesskey|privatekey)$/;
/** Words that make the value a secret before `key`, as in `api_key`. */
const KEY_QUALIFIERS = wordSet(
  'api access private priv secret auth authentication authorization encryption encrypt decryption signing sign master account client admin app application shared storage deploy ssh service session cookie hmac jwt crypto security subscription license consumer webhook registration provisioning server super user root integration personal developer sdk write ingest connection function host',
);
/**
 * Words that do not change the meaning of a word such as `password` before them, as in `TOKEN_PROD`, `password2` or
 * `secretValue`.
 */
const NEUTRAL_ENDINGS = wordSet(
  'value val string str text txt plain raw base base64 b64 hex prod production dev development test testing staging stage live default new old main primary secondary current root admin user here data encoded v1 v2 us eu do not commit',
);
/** Words that make the value public or a sample before a word such as `key`. */
const HARMLESS = wordSet(
  'public pub next prev previous page paging pagination continuation cancel cancellation csrf xsrf eos bos pad unk sep cls mask stop sync resume cursor delimiter separator lexer parser syntax no without is has use uses enable enabled disable disabled allow require requires reset forgot confirm verify update max min num context limit idempotency cache primary foreign sort partition input invalid missing expired mock fake dummy example sample placeholder jsonweb',
);

/**
 * Returns the kind of secret that a name stands for. The last word that is not neutral decides. Returns undefined if
 * the value is not a secret.
 */
export function secretNameKind(name: string): NameKind | undefined {
  const words = nameWords(name);
  if (words.at(-1) === 'id') return isSecretId(words) ? 'secret' : undefined;
  if (WORKING_FOLDERS.has(name)) return undefined;
  let at = words.length - 1;
  while (at > 0 && isNeutral(words, at)) at -= 1;
  return words.slice(0, at).some((word) => HARMLESS.has(word)) ? undefined : kindOfWord(words, at);
}

/** Shell variables that contain a working directory. In lower case, `pwd` can stand for a password. */
const WORKING_FOLDERS = wordSet('PWD OLDPWD');

/** Returns true for the name of an ID that counts as a secret: `SECRET_ID`, `AWS_ACCESS_KEY_ID`. Other IDs do not. */
function isSecretId(words: readonly string[]): boolean {
  return words.at(-2) === 'secret' || (words.at(-2) === 'key' && words.at(-3) === 'access');
}

function isNeutral(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  return (NEUTRAL_ENDINGS.has(word) || /^\d+$/.test(word)) && !isQualifiedKey(words, at);
}

function kindOfWord(words: readonly string[], at: number): NameKind | undefined {
  const word = (words[at] ?? '').replace(/\d+$/, '');
  if (PASSWORD_WORDS.has(word) || /(?:password|passwd|passwort|passphrase)$/.test(word)) {
    return 'password';
  }
  if (word === 'jsonwebtoken' || word === 'monkey') return undefined;
  const isSecret = SECRET_WORDS.has(word) || SECRET_ENDING.test(word) || isQualifiedKey(words, at);
  return isSecret ? 'secret' : undefined;
}

function isQualifiedKey(words: readonly string[], at: number): boolean {
  return /^keys?\d*$/.test(words[at] ?? '') && KEY_QUALIFIERS.has(words[at - 1] ?? '');
}

/** Splits `dbPassword`, `DB_PASSWORD`, `db-password` and `db.password` into lowercase words. */
function nameWords(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
