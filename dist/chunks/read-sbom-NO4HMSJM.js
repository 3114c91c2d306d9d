import {
	readSbom
} from "./chunk-R5TVH7JO.js";
export {
	readSbom
};
