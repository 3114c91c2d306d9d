import {
	FRAMEWORKS
} from "./chunk-ICYIORYH.js";
export {
	FRAMEWORKS
};
