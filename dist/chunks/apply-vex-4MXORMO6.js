import {
  applyVex,
  vexContradictions
} from "./chunk-VMSRBQAE.js";
export {
  applyVex,
  vexContradictions
};
