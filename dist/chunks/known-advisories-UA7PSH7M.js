import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-EWIADL6F.js";
import "./chunk-4XQ6B67S.js";
import "./chunk-NDV67YLL.js";
import "./chunk-UTCAOSPB.js";
import "./chunk-FQD3IE5E.js";
import "./chunk-5FBIXY6X.js";
import "./chunk-HAUA5SAI.js";
import "./chunk-EPCI5F7W.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
