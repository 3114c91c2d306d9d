import {
  applyVex,
  vexContradictions
} from "./chunk-4HTUTOQS.js";
export {
  applyVex,
  vexContradictions
};
