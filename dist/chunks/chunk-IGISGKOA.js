// shared/git/star-pattern.ts
var STAR = /* @__PURE__ */ Symbol("star");
function fitsStars(pattern, items) {
  let at = 0;
  let next = 0;
  let star = -1;
  let starAt = 0;
  while (at < items.length) {
    const part = pattern[next];
    if (part === STAR) {
      star = next;
      starAt = at;
      next += 1;
    } else if (part?.(items[at]) === true) {
      at += 1;
      next += 1;
    } else if (star === -1) {
      return false;
    } else {
      starAt += 1;
      at = starAt;
      next = star + 1;
    }
  }
  while (pattern[next] === STAR) next += 1;
  return next === pattern.length;
}

// shared/git/segment-pattern.ts
function compileSegment(pattern) {
  if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern;
  const [, ending] = /^\*([^*?[\\]+)$/.exec(pattern) ?? [];
  if (ending !== void 0) return (name) => name.endsWith(ending);
  const [, beginning] = /^([^*?[\\]+)\*$/.exec(pattern) ?? [];
  if (beginning !== void 0) return (name) => name.startsWith(beginning);
  const tokens = tokensOf(bytesOf(pattern));
  return tokens === void 0 ? () => false : (name) => fitsStars(tokens, bytesOf(name));
}
function bytesOf(text) {
  return Buffer.from(text).toString("latin1");
}
var TOKEN = /(\*+)|(\?)|\[([!^]?)(\]?(?:\\.|\[:[a-z]+:\]|[^\]\\])*)\]|\\(.)|([^*?[\\])/sy;
function tokensOf(pattern) {
  const tokens = [];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < pattern.length; ) {
    const [, star, any, negation, body, escaped, plain] = TOKEN.exec(pattern) ?? [];
    const literal = escaped ?? plain;
    if (star !== void 0) tokens.push(STAR);
    else if (any !== void 0) tokens.push(() => true);
    else if (literal !== void 0) tokens.push((char) => char === literal);
    else if (body !== void 0) tokens.push(characterClass(body, negation !== ""));
    else return void 0;
  }
  return tokens;
}
var CLASSES = /* @__PURE__ */ new Map([
  ["alnum", /[A-Za-z0-9]/],
  ["alpha", /[A-Za-z]/],
  ["blank", /[ \t]/],
  ["digit", /[0-9]/],
  ["lower", /[a-z]/],
  ["punct", /[!-/:-@[-`{-~]/],
  ["space", /\s/],
  ["upper", /[A-Z]/],
  ["xdigit", /[0-9A-Fa-f]/]
]);
var MEMBER = /\[:([a-z]+):\]|\\?(.)-\\?(.)|\\?(.)/gs;
function characterClass(body, isNegated) {
  const members = [...body.matchAll(MEMBER)].map(([, name, from, to, one]) => {
    if (name !== void 0) return (char) => CLASSES.get(name)?.test(char) === true;
    return (char) => char === one || from !== void 0 && char >= from && char <= (to ?? "");
  });
  return (char) => members.some((fits) => fits(char)) !== isNegated;
}

export {
  STAR,
  fitsStars,
  compileSegment
};
