import {
	main
} from "./chunk-6ORUEC3K.js";
export {
	main
};
