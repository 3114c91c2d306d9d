import {
	readSbom
} from "./chunk-XCY2GGJB.js";
export {
	readSbom
};
