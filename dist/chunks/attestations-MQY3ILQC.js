import {attestationsRefusal, createAttestation} from "./chunk-ROJEDYRW.js";
export {attestationsRefusal, createAttestation};
