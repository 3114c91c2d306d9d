import {sourceTarget} from "./chunk-7SICSDRW.js";
export {sourceTarget};
