import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-RIEVXHXI.js";
import "./chunk-ZFJM2GGN.js";
import "./chunk-HBQ5A2WQ.js";
import "./chunk-FM3N2AWV.js";
import "./chunk-FQ6OEXTQ.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
