import {
  applyVex,
  vexContradictions
} from "./chunk-DAXGMPD3.js";
export {
  applyVex,
  vexContradictions
};
