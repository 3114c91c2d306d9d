import {
  applyVex,
  vexContradictions
} from "./chunk-VRCJ3L7E.js";
export {
  applyVex,
  vexContradictions
};
