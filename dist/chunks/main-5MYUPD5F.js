import {
	main
} from "./chunk-CDORYWUR.js";
export {
	main
};
