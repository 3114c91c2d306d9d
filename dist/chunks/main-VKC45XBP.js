import {
	main
} from "./chunk-HTGVSR2R.js";
export {
	main
};
