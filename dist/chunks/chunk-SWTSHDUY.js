// shared/report/block.ts
function text(content, url) {
  return { as: "text", text: content, url };
}
function strong(content) {
  return { as: "strong", text: content };
}
function code(content, url) {
  return { as: "code", text: content, url };
}
function note(content) {
  return { as: "note", text: content };
}
function blockSize(block) {
  return block.kind === "table" ? block.rows.length : block.items.length;
}
function counted(count, noun) {
  const plural = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}
function grouped(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

export {
  text,
  strong,
  code,
  note,
  blockSize,
  counted,
  grouped
};
