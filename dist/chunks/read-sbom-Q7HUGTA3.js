import {
	readSbom
} from "./chunk-V23KEQ6S.js";
export {
	readSbom
};
