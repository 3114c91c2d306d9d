import {
  code,
  text3 as text
} from "./chunk-HQDZJZFE.js";

// shared/report/expiring-block.ts
function expiringBlock({ decisions }) {
  const items = decisions.flatMap(({ expiring = [] }) => expiring.map(expiringLine));
  return {
    kind: "list",
    title: "Exceptions that expire soon",
    isFolded: false,
    noun: "exception",
    items
  };
}
function expiringLine({ rule, id, owner, expires }) {
  const whose = owner === void 0 ? "" : ` (owner: ${owner})`;
  return [
    code(rule),
    text(" for "),
    code(id),
    text(` expires on ${expires}${whose}. Fix the finding, or renew `),
    code("expires"),
    text(".")
  ];
}

export {
  expiringBlock,
  expiringLine
};
