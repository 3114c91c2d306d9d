import {
  applyVex,
  vexContradictions
} from "./chunk-NCB5BU7Y.js";
export {
  applyVex,
  vexContradictions
};
