// shared/json/canonical-json.ts
function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(itemJson).join(",")}]`;
  if (typeof value === "object" && value !== null) return objectJson(value);
  return JSON.stringify(value) ?? "null";
}
function* canonicalJsonPieces(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    yield canonicalJson(value);
    return;
  }
  let before = "{";
  for (const [key, member] of membersOf(value).sort(byKey)) {
    yield `${before}${JSON.stringify(key)}:`;
    let opening = "[";
    for (const part of partsOf(member)) {
      yield opening + canonicalJson(part).slice(1, -1);
      opening = ",";
    }
    if (opening === ",") yield "]";
    else if (isIterable(member)) yield "[]";
    else yield* canonicalJsonPieces(member);
    before = ",";
  }
  yield before === "{" ? "{}" : "}";
}
function prettyJson(value) {
  return `${JSON.stringify(value, void 0, 2)}
`;
}
function* prettyJsonPieces(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    yield prettyJson(value);
    return;
  }
  let before = "{";
  for (const [key, member] of membersOf(value)) {
    yield `${before}
  ${JSON.stringify(key)}: `;
    let opening = "[\n    ";
    for (const part of partsOf(member)) {
      const text = JSON.stringify([part], void 0, 2);
      yield opening + text.slice("[\n  [\n    ".length, -"\n  ]\n]".length);
      opening = ",\n    ";
    }
    if (opening.startsWith(",")) yield "\n  ]";
    else yield isIterable(member) ? "[]" : nestedJson(member);
    before = ",";
  }
  yield before === "{" ? "{}\n" : "\n}\n";
}
var PART_LENGTH = 100;
function* partsOf(value) {
  if (!isIterable(value)) return;
  let part = [];
  for (const item of value) {
    if (part.push(item) < PART_LENGTH) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
function isIterable(value) {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}
function nestedJson(member) {
  return JSON.stringify([member], void 0, 2).slice("[\n  ".length, -"\n]".length);
}
function membersOf(value) {
  return Object.entries(value).filter(([, member]) => member !== void 0);
}
function byKey([a], [b]) {
  return a < b ? -1 : 1;
}
function itemJson(item) {
  return canonicalJson(item === void 0 ? null : item);
}
function objectJson(object) {
  let text = "";
  for (const key of Object.keys(object).sort()) {
    const member = Reflect.get(object, key);
    if (member === void 0) continue;
    text += `${text === "" ? "{" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return text === "" ? "{}" : `${text}}`;
}

export {
  canonicalJson,
  canonicalJsonPieces,
  prettyJson,
  prettyJsonPieces
};
