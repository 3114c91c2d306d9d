import {sourceTarget} from "./chunk-I4BLSOMT.js";
export {sourceTarget};
