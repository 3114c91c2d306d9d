import {
  attestationsRefusal,
  createAttestation
} from "./chunk-YG5MIK6V.js";
import "./chunk-CAJCGACU.js";
import "./chunk-WNNB6A45.js";
import "./chunk-AGDBTAJH.js";
import "./chunk-EJLHZTOJ.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
