import {
	main
} from "./chunk-Y5B5MP7W.js";
export {
	main
};
