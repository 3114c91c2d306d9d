import {
  secretHits,
  secretsArea
} from "./chunk-QXU7X75I.js";
export {
  secretHits,
  secretsArea
};
