import {
  verifiedImages
} from "./chunk-NI4AOHC7.js";
export {
  verifiedImages
};
