import {
  verifiedImages
} from "./chunk-3RN5POY3.js";
export {
  verifiedImages
};
