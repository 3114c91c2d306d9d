import {
  applyVex,
  vexContradictions
} from "./chunk-SP7ZHNP7.js";
export {
  applyVex,
  vexContradictions
};
