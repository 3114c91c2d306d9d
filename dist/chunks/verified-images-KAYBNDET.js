import {
  verifiedImages
} from "./chunk-YR2IA7HU.js";
export {
  verifiedImages
};
