import {
	main
} from "./chunk-KL5HSBFS.js";
export {
	main
};
