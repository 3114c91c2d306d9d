import {
  applyVex,
  vexContradictions
} from "./chunk-M5XXYRRI.js";
export {
  applyVex,
  vexContradictions
};
