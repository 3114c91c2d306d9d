import {
  applyVex,
  vexContradictions
} from "./chunk-2IGOVCHD.js";
export {
  applyVex,
  vexContradictions
};
