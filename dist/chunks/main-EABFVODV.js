import {
	main
} from "./chunk-BCF4LKS5.js";
export {
	main
};
