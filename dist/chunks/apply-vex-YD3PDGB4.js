import {
  applyVex,
  vexContradictions
} from "./chunk-A6S4BIKV.js";
export {
  applyVex,
  vexContradictions
};
