import {sourceTarget} from "./chunk-NTFFBK2S.js";
export {sourceTarget};
