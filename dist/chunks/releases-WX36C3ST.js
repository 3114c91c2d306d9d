import {uploadReleaseAsset} from "./chunk-USYURL2S.js";
export {uploadReleaseAsset};
