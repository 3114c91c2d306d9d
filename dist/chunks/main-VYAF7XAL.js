import {
	main
} from "./chunk-ZIOQJLAU.js";
export {
	main
};
