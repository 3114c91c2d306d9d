import {
  applyVex,
  vexContradictions
} from "./chunk-S2WDDONP.js";
export {
  applyVex,
  vexContradictions
};
