import {sourceTarget} from "./chunk-HG5MDK7L.js";
export {sourceTarget};
