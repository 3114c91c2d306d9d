import {uploadReleaseAsset} from "./chunk-TH5JJ3KH.js";
export {uploadReleaseAsset};
