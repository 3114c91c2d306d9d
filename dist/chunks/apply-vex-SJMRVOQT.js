import {
  applyVex,
  vexContradictions
} from "./chunk-MGJL6SJ7.js";
export {
  applyVex,
  vexContradictions
};
