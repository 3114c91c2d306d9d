import {
  verifiedImages
} from "./chunk-OKUL44RF.js";
export {
  verifiedImages
};
