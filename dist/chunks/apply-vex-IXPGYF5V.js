import {
  applyVex,
  vexContradictions
} from "./chunk-5G4A2B65.js";
export {
  applyVex,
  vexContradictions
};
