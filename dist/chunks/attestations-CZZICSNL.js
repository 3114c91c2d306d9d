import {attestationsRefusal, createAttestation} from "./chunk-VHJDVYLY.js";
export {attestationsRefusal, createAttestation};
