import {
  verifiedImages
} from "./chunk-BB457PZF.js";
export {
  verifiedImages
};
