import {
  secretHits,
  secretsArea
} from "./chunk-MYIRSLF6.js";
export {
  secretHits,
  secretsArea
};
