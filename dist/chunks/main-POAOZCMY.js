import {
	main
} from "./chunk-NWRHREKF.js";
export {
	main
};
