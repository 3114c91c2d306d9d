import {
  applyVex,
  vexContradictions
} from "./chunk-YWVSKVCM.js";
export {
  applyVex,
  vexContradictions
};
