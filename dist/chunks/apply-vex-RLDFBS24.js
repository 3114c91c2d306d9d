import {
  applyVex,
  vexContradictions
} from "./chunk-HYRDLC42.js";
export {
  applyVex,
  vexContradictions
};
