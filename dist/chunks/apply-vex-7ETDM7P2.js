import {
  applyVex,
  vexContradictions
} from "./chunk-AVYHO7OM.js";
export {
  applyVex,
  vexContradictions
};
