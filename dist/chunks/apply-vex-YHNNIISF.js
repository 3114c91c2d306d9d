import {
  applyVex,
  vexContradictions
} from "./chunk-RLLLR2JM.js";
export {
  applyVex,
  vexContradictions
};
