import {
	main
} from "./chunk-XGCR5ML5.js";
export {
	main
};
