import {
  applyVex,
  vexContradictions
} from "./chunk-SIAUXMUQ.js";
export {
  applyVex,
  vexContradictions
};
