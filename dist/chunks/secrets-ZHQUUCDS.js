import {
  secretHits,
  secretsArea
} from "./chunk-3E76HGXR.js";
export {
  secretHits,
  secretsArea
};
