import {attestationsRefusal, createAttestation} from "./chunk-7WRA5HG5.js";
export {attestationsRefusal, createAttestation};
