import {
  secretHits,
  secretsArea
} from "./chunk-VTTASVXY.js";
export {
  secretHits,
  secretsArea
};
