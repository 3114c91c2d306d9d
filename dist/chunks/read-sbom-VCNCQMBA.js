import {
	readSbom
} from "./chunk-B4XGEEAT.js";
export {
	readSbom
};
