import {
	readSbom
} from "./chunk-ZYEGG5WJ.js";
export {
	readSbom
};
