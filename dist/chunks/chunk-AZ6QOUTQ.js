// shared/report/place.ts
function repositoryPath(source, location) {
  if (source.kind === "image" || source.kind === "sbom") return void 0;
  const joined = source.kind === "file" ? location.path : `${source.name}/${location.path}`;
  return insidePath(joined);
}
function artifactPath(source, location) {
  const inRepository = repositoryPath(source, location);
  if (inRepository !== void 0) return inRepository;
  const name = source.kind === "image" ? withoutVersion(source.name) : source.name;
  return insidePath(`${name}/${location.path}`) ?? "unknown";
}
function sourceText(name) {
  return name === "." || name === "" ? "this repository" : name;
}
function placeText(location) {
  return location.line === void 0 ? location.path : `${location.path}:${location.line}`;
}
function placeUrl(run, source, location) {
  const path = repositoryPath(source, location);
  if (run === void 0 || path === void 0) return void 0;
  const line = location.line === void 0 ? "" : `#L${location.line}`;
  return `${run.serverUrl}/${run.repository}/blob/${run.sha}/${encodePath(path)}${line}`;
}
function encodePath(path) {
  return path.split("/").map(encodeSegment).join("/");
}
function encodeSegment(segment) {
  return encodeURIComponent(segment.toWellFormed());
}
function insidePath(path) {
  const segments = path.replaceAll("\\", "/").split("/").filter((segment) => segment !== "" && segment !== ".");
  if (segments.length === 0 || segments.includes("..")) return void 0;
  return segments.join("/");
}
function withoutVersion(name) {
  const reference = name.replace(/^(oci|oci-archive|docker-archive|docker):/, "").split("@")[0] ?? "";
  const lastSlash = reference.lastIndexOf("/");
  const colon = reference.indexOf(":", lastSlash + 1);
  return colon === -1 ? reference : reference.slice(0, colon);
}

export {
  repositoryPath,
  artifactPath,
  sourceText,
  placeText,
  placeUrl,
  encodePath
};
