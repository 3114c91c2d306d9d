import {
	uploadReleaseAsset
} from "./chunk-OBLZBH6L.js";
export {
	uploadReleaseAsset
};
