import {
	readSbom
} from "./chunk-B7ULRAAD.js";
export {
	readSbom
};
