import {sourceTarget} from "./chunk-LFXDHSWB.js";
export {sourceTarget};
