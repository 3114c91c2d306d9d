import {
	main
} from "./chunk-KG6TUNH3.js";
export {
	main
};
