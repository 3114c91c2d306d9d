import {
	sourceTarget
} from "./chunk-L7WTPM22.js";
export {
	sourceTarget
};
