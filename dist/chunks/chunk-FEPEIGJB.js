import {
  compareText
} from "./chunk-IJL76HOG.js";

// shared/scan/dependency-paths.ts
var MAX_PATHS = 3;
var MAX_VISITED = 5e3;
var NO_PATHS = { paths: [], more: 0 };
function dependencyPaths(packages) {
  const direct = new Set(packages.flatMap((one) => one.isDirect === true ? [one.purl] : []));
  const parents = parentsOf(packages);
  const known = /* @__PURE__ */ new Map();
  return (purl) => {
    const found = known.get(purl) ?? pathsTo(purl, parents, direct);
    known.set(purl, found);
    return found;
  };
}
function parentsOf(packages) {
  const parents = /* @__PURE__ */ new Map();
  for (const { purl, dependsOn } of packages) {
    for (const dependency of dependsOn) {
      const known = parents.get(dependency);
      if (known === void 0) parents.set(dependency, [purl]);
      else known.push(purl);
    }
  }
  return parents;
}
function pathsTo(purl, parents, direct) {
  const next = /* @__PURE__ */ new Map([[purl, ""]]);
  const roots = [];
  for (const one of next.keys()) {
    if (direct.has(one)) roots.push(one);
    if (next.size > MAX_VISITED) break;
    for (const parent of (parents.get(one) ?? []).toSorted(compareText)) {
      if (!next.has(parent)) next.set(parent, one);
    }
  }
  if (roots.length === 0) return NO_PATHS;
  const paths = roots.slice(0, MAX_PATHS).map((root) => pathFrom(root, next));
  return { paths, more: roots.length - paths.length };
}
function pathFrom(root, next) {
  const path = [];
  for (let one = root; one; one = next.get(one)) path.push(one);
  return path;
}

export {
  dependencyPaths
};
