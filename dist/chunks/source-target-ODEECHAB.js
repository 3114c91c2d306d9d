import {sourceTarget} from "./chunk-BLMJDTRA.js";
export {sourceTarget};
