import {
  secretHits,
  secretsArea
} from "./chunk-UUGPKBZE.js";
export {
  secretHits,
  secretsArea
};
