import {
  applyVex,
  vexContradictions
} from "./chunk-7TC6QAPY.js";
export {
  applyVex,
  vexContradictions
};
