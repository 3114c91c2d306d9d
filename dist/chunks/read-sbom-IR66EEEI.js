import {
	readSbom
} from "./chunk-3BTRV6OF.js";
export {
	readSbom
};
