import {attestationsRefusal, createAttestation} from "./chunk-PDO7KAKD.js";
export {attestationsRefusal, createAttestation};
