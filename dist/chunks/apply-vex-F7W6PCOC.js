import {
  applyVex,
  vexContradictions
} from "./chunk-H4M6NQON.js";
export {
  applyVex,
  vexContradictions
};
