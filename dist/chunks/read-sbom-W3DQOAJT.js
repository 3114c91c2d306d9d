import {
	readSbom
} from "./chunk-JRV5EYRQ.js";
export {
	readSbom
};
