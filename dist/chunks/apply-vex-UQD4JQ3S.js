import {
  applyVex,
  vexContradictions
} from "./chunk-PYYRVGWZ.js";
export {
  applyVex,
  vexContradictions
};
