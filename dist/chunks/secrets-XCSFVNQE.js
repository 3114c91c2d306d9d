import {
  secretHits,
  secretsArea
} from "./chunk-2T66BL5Z.js";
export {
  secretHits,
  secretsArea
};
