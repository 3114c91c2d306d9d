import {
  uploadReleaseAsset
} from "./chunk-LRTCTJO6.js";
export {
  uploadReleaseAsset
};
