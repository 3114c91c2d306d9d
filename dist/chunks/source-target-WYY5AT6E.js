import {sourceTarget} from "./chunk-CRQC3ILL.js";
export {sourceTarget};
