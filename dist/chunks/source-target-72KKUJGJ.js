import {sourceTarget} from "./chunk-SO25FTLF.js";
export {sourceTarget};
