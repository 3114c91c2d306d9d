import {
  verifiedImages
} from "./chunk-YALDKP6H.js";
export {
  verifiedImages
};
