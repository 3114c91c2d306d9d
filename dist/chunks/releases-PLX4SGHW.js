import {uploadReleaseAsset} from "./chunk-R7POWUXW.js";
export {uploadReleaseAsset};
