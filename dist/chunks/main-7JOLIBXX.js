import {
	main
} from "./chunk-2TJ477WU.js";
export {
	main
};
