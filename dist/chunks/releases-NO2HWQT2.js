import {
	uploadReleaseAsset
} from "./chunk-4QRY5PCO.js";
export {
	uploadReleaseAsset
};
