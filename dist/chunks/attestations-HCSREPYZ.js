import {
  attestationsRefusal,
  createAttestation
} from "./chunk-3CBDJEWX.js";
import "./chunk-X7TMTDKO.js";
import "./chunk-3KFHV4W3.js";
import "./chunk-HHSW26MM.js";
import "./chunk-COBZXKRK.js";
import "./chunk-JYKBA2NP.js";
import "./chunk-MYBEWRCH.js";
export {
  attestationsRefusal,
  createAttestation
};
