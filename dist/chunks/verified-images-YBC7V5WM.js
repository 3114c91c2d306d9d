import {
  verifiedImages
} from "./chunk-CDC7IHPL.js";
export {
  verifiedImages
};
