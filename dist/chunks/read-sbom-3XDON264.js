import {
	readSbom
} from "./chunk-L6AOLJX4.js";
export {
	readSbom
};
