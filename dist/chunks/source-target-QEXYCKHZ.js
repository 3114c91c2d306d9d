import {sourceTarget} from "./chunk-JQGOI4I7.js";
export {sourceTarget};
