import {
	main
} from "./chunk-HV4IICFM.js";
export {
	main
};
