import {sourceTarget} from "./chunk-FHSMKVEF.js";
export {sourceTarget};
