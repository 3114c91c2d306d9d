import {attestationsRefusal, createAttestation} from "./chunk-JJDDJOQJ.js";
export {attestationsRefusal, createAttestation};
