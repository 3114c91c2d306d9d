// shared/sigstore/bounded-der.ts
function isBoundedDer(der) {
  const walk = { der, at: 0, steps: (der.length + 1) * STEPS_PER_BYTE };
  readElement(walk, 0);
  return walk.steps >= 0;
}
var STEPS_PER_BYTE = 4;
var MAX_DEPTH = 100;
var CONSTRUCTED = 32;
var OCTET_STRING = 4;
function readElement(walk, depth) {
  walk.steps -= 1;
  if (walk.steps < 0 || depth > MAX_DEPTH) return false;
  const tag = walk.der[walk.at++] ?? 0;
  const length = readLength(walk);
  const isTag = (tag & 31) !== 31 && tag !== 0;
  if (!isTag || length === void 0 || walk.at + length > walk.der.length) return false;
  const end = walk.at + length;
  const isConstructed = (tag & CONSTRUCTED) !== 0;
  const mayHoldElements = isConstructed || tag === OCTET_STRING;
  if (mayHoldElements && !readElements(walk, end, depth + 1) && isConstructed) return false;
  walk.at = end;
  return true;
}
function readElements(walk, end, depth) {
  while (walk.at < end) if (!readElement(walk, depth)) return false;
  return walk.at === end;
}
function readLength(walk) {
  const first = walk.der[walk.at++];
  if (first === void 0 || first < 128) return first;
  const count = first & 127;
  if (count > 6 || walk.at + count > walk.der.length) return void 0;
  let length = 0;
  for (let index = 0; index < count; index++) length = length * 256 + (walk.der[walk.at++] ?? 0);
  return length < 128 ? void 0 : length;
}

export {
  isBoundedDer
};
