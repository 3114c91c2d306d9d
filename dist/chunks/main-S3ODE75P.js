import {
	main
} from "./chunk-JJGM53D4.js";
export {
	main
};
