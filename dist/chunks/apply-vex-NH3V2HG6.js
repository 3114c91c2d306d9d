import {
  applyVex,
  vexContradictions
} from "./chunk-RR6SQ2KD.js";
export {
  applyVex,
  vexContradictions
};
