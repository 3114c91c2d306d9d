import {
  verifiedImages
} from "./chunk-E5F63RMQ.js";
export {
  verifiedImages
};
