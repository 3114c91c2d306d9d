// shared/audit/workflow/controls.ts
function workflowControls(own = {}) {
  return { ssdf: ["PO.5.1", "PS.1.1"], "nist-800-190": ["4.1.5"], ...own };
}

// shared/audit/workflow/subjects.ts
function scalarAt(node, key) {
  const value = node?.kind === "map" ? node.entries.get(key)?.value : void 0;
  return value?.kind === "scalar" ? value : void 0;
}
function mapAt(node, key) {
  const value = node?.kind === "map" ? node.entries.get(key)?.value : void 0;
  return value?.kind === "map" ? value : void 0;
}
function entryAt(node, key) {
  return node?.kind === "map" ? node.entries.get(key) : void 0;
}
function inputOf(step, name) {
  const inputs = mapAt(step.map, "with");
  if (inputs === void 0) return void 0;
  const exact = inputs.entries.get(name);
  if (exact !== void 0) return exact;
  for (const entry of inputs.entries.values()) if (entry.key.toLowerCase() === name) return entry;
  return void 0;
}
function inputText(step, name) {
  const value = inputOf(step, name)?.value;
  return value?.kind === "scalar" ? value.text.trim() : void 0;
}
function startOf(step) {
  const [first] = step.map.entries.values();
  return first?.keySpan ?? step.map.span;
}

export {
  workflowControls,
  scalarAt,
  mapAt,
  entryAt,
  inputOf,
  inputText,
  startOf
};
