import {
	readSbom
} from "./chunk-Z2P46JN3.js";
export {
	readSbom
};
