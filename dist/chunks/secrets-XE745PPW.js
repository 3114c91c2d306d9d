import {
  secretHits,
  secretsArea
} from "./chunk-7EJCQATL.js";
export {
  secretHits,
  secretsArea
};
