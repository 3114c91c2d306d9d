import {
	main
} from "./chunk-RB7K5QQS.js";
export {
	main
};
