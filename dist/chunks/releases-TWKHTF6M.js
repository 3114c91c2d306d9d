import {
	uploadReleaseAsset
} from "./chunk-A5WHAP7F.js";
export {
	uploadReleaseAsset
};
