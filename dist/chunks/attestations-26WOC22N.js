import {attestationsRefusal, createAttestation} from "./chunk-WCFEBLIW.js";
export {attestationsRefusal, createAttestation};
