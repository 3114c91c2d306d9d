import {
  verifiedImages
} from "./chunk-7OUPP2GK.js";
export {
  verifiedImages
};
