import {
	main
} from "./chunk-6HXH64SW.js";
export {
	main
};
