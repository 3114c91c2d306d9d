import {sourceTarget} from "./chunk-TLRR5ESK.js";
export {sourceTarget};
