// shared/json/canonical-json.ts
function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(itemJson).join(",")}]`;
  if (typeof value === "object" && value !== null) return objectJson(value);
  return JSON.stringify(value) ?? "null";
}
function prettyJson(value) {
  return `${JSON.stringify(value, void 0, 2)}
`;
}
function itemJson(item) {
  return canonicalJson(item === void 0 ? null : item);
}
function objectJson(object) {
  const members = Object.entries(object).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}

export {
  canonicalJson,
  prettyJson
};
