import {sourceTarget} from "./chunk-55WOC2PC.js";
export {sourceTarget};
