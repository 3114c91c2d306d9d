import {attestationsRefusal, createAttestation} from "./chunk-MO67FG4R.js";
export {attestationsRefusal, createAttestation};
