import {
	main
} from "./chunk-4LE4MGU6.js";
export {
	main
};
