// shared/text/day.ts
var MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function dayText(time) {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(time) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === void 0 ? void 0 : `${Number(day)} ${name} ${year}`;
}
function minuteText(time) {
  const clock = /^[\d-]{10}T(\d{2}:\d{2})/.exec(time)?.[1];
  const day = dayText(time);
  return clock === void 0 || day === void 0 ? void 0 : `${clock} UTC on ${day}`;
}

export {
  dayText,
  minuteText
};
