import {
	uploadReleaseAsset
} from "./chunk-RSLUBLVC.js";
export {
	uploadReleaseAsset
};
