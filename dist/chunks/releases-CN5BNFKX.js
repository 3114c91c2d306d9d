import {
  uploadReleaseAsset
} from "./chunk-AFAZPT77.js";
export {
  uploadReleaseAsset
};
