import {
  secretHits,
  secretsArea
} from "./chunk-PNZSWHVN.js";
export {
  secretHits,
  secretsArea
};
