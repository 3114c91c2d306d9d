import {attestationsRefusal, createAttestation} from "./chunk-ZOP6YK5M.js";
export {attestationsRefusal, createAttestation};
