import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-475Z2JYR.js";
import "./chunk-N3LBC6GI.js";
import "./chunk-WASBEC7D.js";
import "./chunk-RHII3KGT.js";
import "./chunk-PN3NYZBD.js";
import "./chunk-JUNY6D64.js";
import "./chunk-SB5E3H7I.js";
import "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
