import {
  dayText,
  minuteText
} from "./chunk-65NVBDUB.js";
import {
  code,
  countNoun,
  text3 as text
} from "./chunk-VE562KIL.js";

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

// shared/report/advisory-dates.ts
var SHOWN = 50;
function advisoryDates({ name, newest, records = [], lists = [] }) {
  const dated = [
    ...records.map(ecosystemText),
    ...lists.map((each) => `${each.name} ${ageText({ newest: each.dated })}`)
  ];
  if (records.length === 0 && newest !== void 0) dated.unshift(`newest ${ageText({ newest })}`);
  const more = dated.length - SHOWN;
  const shown = more > 0 ? [...dated.slice(0, SHOWN), countNoun(more, "more source")] : dated;
  return shown.length === 0 ? name : `${name}: ${shown.join(", ")}`;
}
function ecosystemText(each) {
  const isMissing = each.records === 0 && each.asked === void 0;
  return isMissing ? `no records for ${each.ecosystem}` : `${each.ecosystem} ${ageText(each)}`;
}
function ageText({
  newest = "",
  asked = ""
}) {
  const day = dayText(newest);
  if (day !== void 0) return `of ${day}`;
  const minute = minuteText(asked);
  return minute === void 0 ? "without a date" : `requested at ${minute}`;
}

export {
  expiringBlock,
  expiringLine,
  advisoryDates
};
