import {
	uploadReleaseAsset
} from "./chunk-X5U7CMEP.js";
export {
	uploadReleaseAsset
};
