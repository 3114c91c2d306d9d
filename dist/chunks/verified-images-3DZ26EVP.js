import {
  verifiedImages
} from "./chunk-RWT4PJCZ.js";
export {
  verifiedImages
};
