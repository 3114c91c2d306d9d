import {sourceTarget} from "./chunk-2WYZCTMZ.js";
export {sourceTarget};
