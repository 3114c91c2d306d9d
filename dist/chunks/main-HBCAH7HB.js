import {
	main,
	mainWithin
} from "./chunk-2J5YWVNH.js";
export {
	main,
	mainWithin
};
