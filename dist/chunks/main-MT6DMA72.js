import {
	main
} from "./chunk-QI6OZT46.js";
export {
	main
};
