import {uploadReleaseAsset} from "./chunk-VZKFLI2E.js";
export {uploadReleaseAsset};
