import {
	main
} from "./chunk-IOQZUAHR.js";
export {
	main
};
