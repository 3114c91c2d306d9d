import {
	sourceTarget
} from "./chunk-BIY55A2J.js";
export {
	sourceTarget
};
