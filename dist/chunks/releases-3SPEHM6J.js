import {
  uploadReleaseAsset
} from "./chunk-5AKVGW6F.js";
export {
  uploadReleaseAsset
};
