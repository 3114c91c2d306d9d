import {sourceTarget} from "./chunk-IXNFNDFF.js";
export {sourceTarget};
