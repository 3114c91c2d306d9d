import {
	main
} from "./chunk-4KI43ORT.js";
export {
	main
};
