import {
  uploadReleaseAsset
} from "./chunk-C2QNNY26.js";
export {
  uploadReleaseAsset
};
