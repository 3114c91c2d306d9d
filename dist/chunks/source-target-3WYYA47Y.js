import {sourceTarget} from "./chunk-4BL2RLDP.js";
export {sourceTarget};
