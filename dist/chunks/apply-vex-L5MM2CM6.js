import {
  applyVex,
  vexContradictions
} from "./chunk-HYTQJKBU.js";
export {
  applyVex,
  vexContradictions
};
