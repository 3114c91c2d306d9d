import {
  secretHits,
  secretsArea
} from "./chunk-EBXWBT53.js";
export {
  secretHits,
  secretsArea
};
