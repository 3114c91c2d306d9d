import {sourceTarget} from "./chunk-F6AVCISN.js";
export {sourceTarget};
