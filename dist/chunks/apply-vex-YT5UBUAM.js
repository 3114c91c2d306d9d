import {
  applyVex,
  vexContradictions
} from "./chunk-Q244M4AO.js";
export {
  applyVex,
  vexContradictions
};
