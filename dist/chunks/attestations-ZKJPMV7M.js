import {attestationsRefusal, createAttestation} from "./chunk-KFKAI5FM.js";
export {attestationsRefusal, createAttestation};
