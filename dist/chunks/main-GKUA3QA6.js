import {
	main
} from "./chunk-ZC7IA6NZ.js";
export {
	main
};
