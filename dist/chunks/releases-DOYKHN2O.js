import {uploadReleaseAsset} from "./chunk-AMB6KPAH.js";
export {uploadReleaseAsset};
