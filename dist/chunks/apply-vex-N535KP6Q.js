import {
  applyVex,
  vexContradictions
} from "./chunk-CP623EZU.js";
export {
  applyVex,
  vexContradictions
};
