import {
	main
} from "./chunk-UJSTMES7.js";
export {
	main
};
