// shared/ecosystems/purl-types.ts
var LOWER = { lower: ["namespace", "name"] };
var TYPES = {
  alpm: LOWER,
  apk: LOWER,
  bitbucket: LOWER,
  brew: LOWER,
  "chrome-extension": {
    namespace: "prohibited",
    badName: /^(?![a-p]{32}$)/,
    version: /^\d+(?:\.\d+){0,3}$/
  },
  composer: LOWER,
  cpan: { badName: /::/ },
  deb: LOWER,
  git: { ...LOWER, hasPathName: true },
  github: LOWER,
  githubactions: LOWER,
  golang: LOWER,
  hex: LOWER,
  huggingface: { lower: ["version"] },
  julia: { qualifier: "uuid" },
  mlflow: {},
  otp: { namespace: "prohibited" },
  pypi: LOWER,
  rpm: { lower: ["namespace"] },
  swift: { namespace: "required" },
  vcpkg: { namespace: "prohibited" },
  "vscode-extension": { namespace: "required" }
};
var NO_RULES = {};
function purlType(type) {
  return Object.hasOwn(TYPES, type) ? TYPES[type] ?? NO_RULES : NO_RULES;
}
var DATABRICKS = /^https?:\/\/[^/]*databricks/;
function canonicalParts(parts) {
  const { type, namespace, name, version, qualifiers } = parts;
  const lower = purlType(type).lower ?? [];
  const isModel = type === "mlflow" && DATABRICKS.test(qualifiers?.["repository_url"] ?? "");
  const cased = lower.includes("name") || isModel ? name.toLowerCase() : name;
  return {
    ...parts,
    namespace: lower.includes("namespace") ? namespace?.toLowerCase() : namespace,
    name: type === "pypi" ? cased.replace(/[-_.]+/g, "-") : cased,
    version: lower.includes("version") ? version?.toLowerCase() : version
  };
}
function partsProblem({ type, namespace = "", name, version = "" }) {
  const rules = purlType(type);
  if (name === "") return "a package URL needs a name";
  if (rules.namespace === "required" && namespace === "")
    return `a ${type} package URL needs a namespace`;
  if (rules.namespace === "prohibited" && namespace !== "")
    return `a ${type} package URL has no namespace`;
  if (rules.badName?.test(name) === true) return `${name} is not a valid name for type ${type}`;
  if (version !== "" && rules.version?.test(version) === false) {
    return `${version} is not a valid version for type ${type}`;
  }
  return void 0;
}

// shared/ecosystems/purl.ts
var TYPE = /^[a-z][a-z0-9.+-]*$/;
var QUALIFIER_KEY = /^[a-z][A-Za-z0-9._-]*$/;
var MAX_PURL_LENGTH = 4096;
function purlOf(given) {
  const problem = TYPE.test(given.type) ? partsProblem(given) : "a package URL needs a type";
  if (problem !== void 0) throw new Error(problem);
  const parts = canonicalParts(given);
  const { type, name, version, subpath } = parts;
  let purl = `pkg:${type}/`;
  const namespace = encodePath(parts.namespace ?? "");
  if (namespace !== "") purl += `${namespace}/`;
  purl += purlType(type).hasPathName === true ? encodePath(name) : encode(name);
  if (version !== void 0 && version !== "") purl += `@${encode(version)}`;
  purl += qualifiersText(parts);
  const path = subpath === void 0 ? "" : encodePath(subpath);
  return path === "" ? purl : `${purl}#${path}`;
}
function readPurl(purl) {
  if (purl.length > MAX_PURL_LENGTH) return void 0;
  try {
    return readParts(purl);
  } catch (error) {
    if (error instanceof URIError) return void 0;
    throw error;
  }
}
function encodePath(path) {
  if (path === "") return "";
  const segments = path.split("/");
  return segments.filter((segment) => !isEmptySegment(segment)).map(encode).join("/");
}
function isEmptySegment(segment) {
  return segment === "" || segment === "." || segment === "..";
}
var PLAIN = /^[A-Za-z0-9.\-_~:]*$/;
function encode(text) {
  if (PLAIN.test(text)) return text;
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%3A", ":");
}
function qualifiersText({ qualifiers }) {
  if (qualifiers === void 0) return "";
  const pairs = Object.entries(qualifiers).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => [requireKey(key), encode(value ?? "")]).sort(([a], [b]) => a < b ? -1 : 1);
  return pairs.length === 0 ? "" : `?${pairs.map((pair) => pair.join("=")).join("&")}`;
}
function requireKey(key) {
  if (QUALIFIER_KEY.test(key)) return key.toLowerCase();
  throw new Error(`${key} is not a valid qualifier key`);
}
function readParts(purl) {
  const [main, subpath] = cutLast(purl, "#");
  const [path] = cutLast(main, "?");
  if (!path.startsWith("pkg:")) return void 0;
  const rest = path.slice("pkg:".length).replace(/^\/+/, "");
  const slash = rest.indexOf("/");
  const type = rest.slice(0, Math.max(slash, 0)).toLowerCase();
  if (!TYPE.test(type)) return void 0;
  const segments = rest.slice(slash + 1).split("/").filter((segment) => segment !== "");
  const last = segments.pop() ?? "";
  const at = last.lastIndexOf("@");
  const name = decodeURIComponent(at === -1 ? last : last.slice(0, at));
  if (name === "") return void 0;
  const namespace = segments.map(decodeURIComponent);
  const moved = purlType(type).hasPathName === true ? namespace.splice(1) : [];
  const qualifiers = readQualifiers(purl);
  return {
    type,
    namespace: namespace.length === 0 ? void 0 : namespace.join("/"),
    name: [...moved, name].join("/"),
    version: at === -1 ? void 0 : decodeURIComponent(last.slice(at + 1)),
    qualifiers: Object.keys(qualifiers).length === 0 ? void 0 : qualifiers,
    subpath: subpath === void 0 ? void 0 : readSubpath(subpath)
  };
}
function readSubpath(subpath) {
  const segments = subpath.split("/").map(decodeURIComponent);
  return segments.filter((segment) => !isEmptySegment(segment)).join("/") || void 0;
}
function readQualifiers(purl) {
  const pairs = queryOf(purl).map(([key, value]) => [key.toLowerCase(), decodeURIComponent(value)]);
  return Object.fromEntries(pairs);
}
function queryOf(purl) {
  const [main] = cutLast(purl, "#");
  const [, query] = cutLast(main, "?");
  return (query ?? "").split("&").flatMap((pair) => {
    const equals = pair.indexOf("=");
    return equals > 0 ? [[pair.slice(0, equals), pair.slice(equals + 1)]] : [];
  });
}
function cutLast(text, mark) {
  const at = text.lastIndexOf(mark);
  return at === -1 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
}

export {
  purlOf,
  readPurl
};
