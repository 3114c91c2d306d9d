// shared/model/is-new.ts
function isNew({ change }) {
  return change === void 0 || change.state === "new" || change.why === "scope";
}

export {
  isNew
};
