import {uploadReleaseAsset} from "./chunk-64XPI3Z6.js";
export {uploadReleaseAsset};
