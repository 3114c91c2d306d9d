import {
	main
} from "./chunk-YOY7EPNQ.js";
export {
	main
};
