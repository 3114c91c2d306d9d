import {sourceTarget} from "./chunk-LMRFMLAN.js";
export {sourceTarget};
