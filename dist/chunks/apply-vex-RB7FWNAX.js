import {
  applyVex,
  vexContradictions
} from "./chunk-ZCALBZB2.js";
export {
  applyVex,
  vexContradictions
};
