import {
  attestationsRefusal,
  createAttestation
} from "./chunk-3GGECERP.js";
import "./chunk-ZCSBQ2J7.js";
import "./chunk-W3EX4REQ.js";
import "./chunk-Z54RDBO7.js";
import "./chunk-HMVKMCLO.js";
import "./chunk-OJB33FDD.js";
import "./chunk-XKMNP4OA.js";
export {
  attestationsRefusal,
  createAttestation
};
