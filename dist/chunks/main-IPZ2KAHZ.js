import {
	main
} from "./chunk-DSLLAKOT.js";
export {
	main
};
