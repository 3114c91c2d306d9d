import {
	main
} from "./chunk-23BWZE5U.js";
export {
	main
};
