import {
  verifiedImages
} from "./chunk-XT72LBND.js";
export {
  verifiedImages
};
