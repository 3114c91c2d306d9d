import {
  applyVex,
  vexContradictions
} from "./chunk-AVOIQL3M.js";
export {
  applyVex,
  vexContradictions
};
