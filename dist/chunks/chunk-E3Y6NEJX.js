// shared/ecosystems/xml.ts
function isStructured({ attributes, children }) {
  if (children.length > 0) return true;
  for (const _name in attributes) return true;
  return false;
}
function elementsAt(holder, name) {
  return holder.children.filter((child) => child.name === name && isStructured(child));
}
function elementAt(holder, name) {
  const only = onlyChild(holder, name);
  return only !== void 0 && isStructured(only) ? only : void 0;
}
function textAt(holder, name) {
  return textOf(onlyChild(holder, name)?.text);
}
function attributeAt(element, name) {
  return textOf(element.attributes[name]);
}
function textOf(text) {
  const trimmed = text?.trim();
  return trimmed === "" ? void 0 : trimmed;
}
function onlyChild(holder, name) {
  const first = holder.children.findIndex((child) => child.name === name);
  const isOnly = !holder.children.some((child, at) => at > first && child.name === name);
  return isOnly ? holder.children[first] : void 0;
}

export {
  isStructured,
  elementsAt,
  elementAt,
  textAt,
  attributeAt
};
