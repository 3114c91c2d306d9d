import {
  compareText
} from "./chunk-IJL76HOG.js";
import {
  DataError
} from "./chunk-JTYIUYNF.js";

// shared/versions/digits.ts
function compareDigits(a, b) {
  if (a === b) return 0;
  const left = withoutLeadingZeros(a);
  const right = withoutLeadingZeros(b);
  return left.length - right.length || compareText(left, right);
}
function isDigit(character) {
  return character !== void 0 && character >= "0" && character <= "9";
}
function isDigits(text) {
  return /^\d+$/.test(text);
}
function withoutLeadingZeros(digits) {
  let start = 0;
  while (digits[start] === "0") start++;
  return digits.slice(start);
}

// shared/versions/malformed-version.ts
var MAX_VERSION_LENGTH = 1024;
var SHOWN_LENGTH = 80;
function malformedVersion(version, scheme) {
  const shown = version.length > SHOWN_LENGTH ? `${version.slice(0, SHOWN_LENGTH)}…` : version;
  return new DataError("malformed", `${JSON.stringify(shown)} is not a ${scheme} version`, {
    path: scheme
  });
}
function checkedVersion(version, scheme) {
  const trimmed2 = version.length > MAX_VERSION_LENGTH ? "" : version.trim();
  if (trimmed2 === "") throw malformedVersion(version, scheme);
  return trimmed2;
}

// shared/versions/maven-item.ts
var QUALIFIERS = ["alpha", "beta", "milestone", "rc", "snapshot", "", "sp"];
var RELEASE = String(QUALIFIERS.indexOf(""));
function compareLists(a, b) {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const order = compareItems(a[index], b[index]);
    if (order !== 0) return order;
  }
  return 0;
}
function isNothing(item) {
  switch (item.kind) {
    case "number":
      return /^0*$/.test(item.digits);
    case "word":
      return item.word === "";
    case "list":
      return item.items.length === 0;
  }
}
function compareItems(a, b) {
  if (a === void 0) return b === void 0 ? 0 : -compareWithNothing(b);
  if (b === void 0) return compareWithNothing(a);
  if (a.kind === "list" && b.kind === "list") return compareLists(a.items, b.items);
  if (a.kind === "number" && b.kind === "number") return compareDigits(a.digits, b.digits);
  if (a.kind === "word" && b.kind === "word") return compareText(orderOf(a.word), orderOf(b.word));
  return kindRank(a) - kindRank(b);
}
function compareWithNothing(item) {
  switch (item.kind) {
    case "number":
      return compareDigits(item.digits, "");
    case "word":
      return compareText(orderOf(item.word), RELEASE);
    case "list":
      return compareLists(item.items, []);
  }
}
function kindRank(item) {
  if (item.kind === "number") return 2;
  return item.kind === "list" ? 1 : 0;
}
function orderOf(word) {
  const index = QUALIFIERS.indexOf(word);
  return index === -1 ? `${QUALIFIERS.length}-${word}` : String(index);
}

// shared/versions/maven.ts
var maven = {
  id: "maven",
  compare: (a, b) => compareLists(parse(a), parse(b))
};
var SAME_WORDS = /* @__PURE__ */ new Map([
  ["cr", "rc"],
  ["ga", ""],
  ["final", ""],
  ["release", ""]
]);
var SHORT_WORDS = /* @__PURE__ */ new Map([
  ["a", "alpha"],
  ["b", "beta"],
  ["m", "milestone"]
]);
function parse(version) {
  const text = checkedVersion(version, "maven").toLowerCase();
  const lists = [{ kind: "list", items: [] }];
  let at = 0;
  while (at < text.length) {
    const end = endOfPart(text, at);
    const isSeparated = isSeparator(text[end]);
    const isDash = text[end] === "-";
    const next = isSeparated ? end + 1 : end;
    lists.at(-1)?.items.push(itemOf(text.slice(at, end), isDigit(text[next]) && !isSeparated));
    if (isDash || !isSeparated && next < text.length) openList(lists);
    at = next;
  }
  for (const list of lists.reverse()) list.items = trimmed(list.items);
  return lists.at(-1)?.items ?? [];
}
function endOfPart(text, start) {
  const isNumber = isDigit(text[start]);
  let end = start;
  while (end < text.length && !isSeparator(text[end]) && isDigit(text[end]) === isNumber) end++;
  return end;
}
function isSeparator(character) {
  return character === "." || character === "-";
}
function itemOf(text, isBeforeDigits) {
  if (text === "" || isDigit(text[0])) return { kind: "number", digits: text };
  const word = (isBeforeDigits ? SHORT_WORDS.get(text) : void 0) ?? text;
  return { kind: "word", word: SAME_WORDS.get(word) ?? word };
}
function openList(lists) {
  const list = { kind: "list", items: [] };
  lists.at(-1)?.items.push(list);
  lists.push(list);
}
function trimmed(items) {
  const kept = [...items];
  for (let index = kept.length - 1; index >= 0; index--) {
    const item = kept[index];
    if (item === void 0) continue;
    if (isNothing(item)) kept.splice(index, 1);
    else if (item.kind !== "list") break;
  }
  return kept;
}

export {
  compareDigits,
  isDigit,
  isDigits,
  malformedVersion,
  checkedVersion,
  maven
};
