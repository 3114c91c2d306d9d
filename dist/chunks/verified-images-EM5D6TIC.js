import {
	verifiedImages
} from "./chunk-VGY6VG6O.js";
export {
	verifiedImages
};
