import {
  visibleText
} from "./chunk-CB4TTMEI.js";
import {
  counted
} from "./chunk-DMTZKSKP.js";

// shared/report/text-width.ts
var ZERO_WIDTH = new RegExp("\\p{Mn}|\\p{Me}", "u");
var WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
function textWidth(text) {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
function cutToWidth(text, width) {
  if (textWidth(text) <= width) return text;
  let used = 1;
  let kept = "";
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    kept += character;
  }
  return width < 1 ? "" : `${kept}…`;
}
function characterWidth(character) {
  if (ZERO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

// shared/report/render-table.ts
var GAP = 2;
var MIN_COLUMN = 6;
var COLOURS = {
  critical: "1;31",
  high: "31",
  medium: "33",
  low: "36",
  none: "2",
  unknown: "35"
};
function renderTable(block, options) {
  const all = block.kind === "table" ? block.rows : block.items.map((item) => [item]);
  const columns = block.kind === "table" ? block.columns : [""];
  const shown = all.slice(0, options.maxRows ?? all.length);
  const cells = shown.map((row) => row.map(lineText));
  const widths = fitWidths(naturalWidths(columns, cells), options.width);
  const head = block.kind === "table" ? [styled(alignedRow(columns, widths), "1", options)] : [];
  const body = shown.map((row, at) => colouredRow(row, cells[at] ?? [], widths, options));
  const left = all.length - shown.length;
  const more = left === 0 ? [] : [`… ${counted(left, `more ${block.noun}`)}`];
  return [...head, ...body, ...more].map((line) => `${line}
`).join("");
}
function lineText(line) {
  return line.map(spanText).join("");
}
function spanText(span) {
  if (span.as === "note") return "";
  return span.as === "severity" ? span.label : visibleText(span.text);
}
function naturalWidths(columns, rows) {
  return columns.map(
    (column, at) => rows.reduce((widest, row) => Math.max(widest, textWidth(row[at] ?? "")), textWidth(column))
  );
}
function fitWidths(natural, width) {
  const widths = [...natural];
  const room = Math.max(width - GAP * (widths.length - 1), MIN_COLUMN * widths.length);
  for (let excess = sum(widths) - room; excess > 0; excess = sum(widths) - room) {
    const widest = widths.indexOf(Math.max(...widths));
    const second = Math.max(MIN_COLUMN, ...widths.filter((_, at) => at !== widest));
    const current = widths[widest] ?? 0;
    widths[widest] = Math.max(current - excess, Math.min(second, current - 1));
  }
  return widths;
}
function alignedRow(cells, widths) {
  return cells.map((cell, at) => padded(cell, widths[at] ?? 0)).join(" ".repeat(GAP)).trimEnd();
}
function padded(cell, width) {
  const cut = cutToWidth(cell, width);
  return cut + " ".repeat(Math.max(0, width - textWidth(cut)));
}
function colouredRow(row, cells, widths, options) {
  const aligned = alignedRow(cells, widths);
  const first = row[0]?.[0];
  if (first?.as !== "severity") return aligned;
  const label = cutToWidth(first.label, widths[0] ?? 0);
  return styled(label, COLOURS[first.severity], options) + aligned.slice(label.length);
}
function styled(text, parameters, options) {
  return options.isColoured ? `\x1B[${parameters}m${text}\x1B[0m` : text;
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

export {
  renderTable,
  lineText
};
