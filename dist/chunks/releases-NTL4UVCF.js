import {uploadReleaseAsset} from "./chunk-6RHEQOW2.js";
export {uploadReleaseAsset};
