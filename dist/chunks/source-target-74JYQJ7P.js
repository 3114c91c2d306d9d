import {sourceTarget} from "./chunk-PL6UBORD.js";
export {sourceTarget};
