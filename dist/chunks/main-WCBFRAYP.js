import {
	main
} from "./chunk-FJRUJTQR.js";
export {
	main
};
