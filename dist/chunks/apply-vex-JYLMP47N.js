import {
  applyVex,
  vexContradictions
} from "./chunk-SK77RFEL.js";
export {
  applyVex,
  vexContradictions
};
