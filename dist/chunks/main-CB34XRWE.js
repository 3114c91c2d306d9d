import {
	main
} from "./chunk-34JEKOSX.js";
export {
	main
};
