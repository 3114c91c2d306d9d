import {
	sourceTarget
} from "./chunk-6IPGOMRU.js";
export {
	sourceTarget
};
