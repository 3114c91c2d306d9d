import {
  applyVex,
  vexContradictions
} from "./chunk-E2TCEXFC.js";
export {
  applyVex,
  vexContradictions
};
