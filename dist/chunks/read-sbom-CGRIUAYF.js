import {
	readSbom
} from "./chunk-GU3AGD75.js";
export {
	readSbom
};
