import {attestationsRefusal, createAttestation} from "./chunk-BY3BYH7O.js";
export {attestationsRefusal, createAttestation};
