import {attestationsRefusal, createAttestation} from "./chunk-J266KGNT.js";
export {attestationsRefusal, createAttestation};
