import {
	main
} from "./chunk-HLICNUWW.js";
export {
	main
};
