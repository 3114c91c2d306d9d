import {
	uploadReleaseAsset
} from "./chunk-7USQFUXZ.js";
export {
	uploadReleaseAsset
};
