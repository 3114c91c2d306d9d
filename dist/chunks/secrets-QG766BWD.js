import {
  secretHits,
  secretsArea
} from "./chunk-AMXGLR3X.js";
export {
  secretHits,
  secretsArea
};
