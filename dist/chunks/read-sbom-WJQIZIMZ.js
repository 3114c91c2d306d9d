import {
	readSbom
} from "./chunk-O57NGNVS.js";
export {
	readSbom
};
