import {
	main
} from "./chunk-IHVOF67Q.js";
export {
	main
};
