import {
	main
} from "./chunk-23RTRHWZ.js";
export {
	main
};
