import {
  verifiedImages
} from "./chunk-4UGEAOCR.js";
export {
  verifiedImages
};
