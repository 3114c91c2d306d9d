import {
  verifiedImages
} from "./chunk-IALQWUSQ.js";
export {
  verifiedImages
};
