import {
	FRAMEWORKS
} from "./chunk-ITDTE225.js";
export {
	FRAMEWORKS
};
