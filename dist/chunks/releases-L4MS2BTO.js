import {
  uploadReleaseAsset
} from "./chunk-5JRUFKC3.js";
export {
  uploadReleaseAsset
};
