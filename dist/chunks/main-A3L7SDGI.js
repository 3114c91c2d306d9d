import {
	main,
	mainWithin
} from "./chunk-NS3QI6BU.js";
export {
	main,
	mainWithin
};
