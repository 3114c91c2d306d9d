import {
	main
} from "./chunk-QZ4XDARS.js";
export {
	main
};
