import {attestationsRefusal, createAttestation} from "./chunk-FOMI23TX.js";
export {attestationsRefusal, createAttestation};
