import {
	main
} from "./chunk-UOKYD2TC.js";
export {
	main
};
