import {
	main
} from "./chunk-GKS6WM7F.js";
export {
	main
};
