import {
  secretHits,
  secretsArea
} from "./chunk-MXBJFSTG.js";
export {
  secretHits,
  secretsArea
};
