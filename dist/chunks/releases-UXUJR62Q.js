import {
  uploadReleaseAsset
} from "./chunk-XQMYJN47.js";
export {
  uploadReleaseAsset
};
