import {attestationsRefusal, createAttestation} from "./chunk-HSCJCYX3.js";
export {attestationsRefusal, createAttestation};
