import {sourceTarget} from "./chunk-37HGWFOL.js";
export {sourceTarget};
