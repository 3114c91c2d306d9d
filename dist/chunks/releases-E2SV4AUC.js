import {
	uploadReleaseAsset
} from "./chunk-6EOWQIOH.js";
export {
	uploadReleaseAsset
};
