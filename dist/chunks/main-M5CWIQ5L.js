import {
	main
} from "./chunk-R4B6QYSU.js";
export {
	main
};
