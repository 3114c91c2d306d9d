import {
	main
} from "./chunk-2HJC62HP.js";
export {
	main
};
