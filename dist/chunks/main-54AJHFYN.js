import {
	main
} from "./chunk-KS6YBI53.js";
export {
	main
};
