import {sourceTarget} from "./chunk-3GSNFFZ5.js";
export {sourceTarget};
