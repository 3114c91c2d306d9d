import {
	FRAMEWORKS
} from "./chunk-6QH77XFC.js";
export {
	FRAMEWORKS
};
