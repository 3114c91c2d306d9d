import {
	main
} from "./chunk-II2OEMSC.js";
export {
	main
};
