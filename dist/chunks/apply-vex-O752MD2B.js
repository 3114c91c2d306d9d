import {
  applyVex,
  vexContradictions
} from "./chunk-D2XGGVZ7.js";
export {
  applyVex,
  vexContradictions
};
