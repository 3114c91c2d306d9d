import {
  uploadReleaseAsset
} from "./chunk-RXD4AK2I.js";
export {
  uploadReleaseAsset
};
