import {
	readSbom
} from "./chunk-52CBVYZV.js";
export {
	readSbom
};
