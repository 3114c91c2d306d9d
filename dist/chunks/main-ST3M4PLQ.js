import {
	main
} from "./chunk-2KUHRTP2.js";
export {
	main
};
