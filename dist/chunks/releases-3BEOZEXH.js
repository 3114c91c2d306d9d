import {
  uploadReleaseAsset
} from "./chunk-XRWKJS2Q.js";
export {
  uploadReleaseAsset
};
