import {
  applyVex,
  vexContradictions
} from "./chunk-3O3V4NFQ.js";
export {
  applyVex,
  vexContradictions
};
