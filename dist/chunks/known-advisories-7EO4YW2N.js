import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-DLO4XKFH.js";
import "./chunk-EOT4G64E.js";
import "./chunk-WWSDHPOX.js";
import "./chunk-OABXCBEI.js";
import "./chunk-PULK7NPG.js";
import "./chunk-ZAVF4KV2.js";
import "./chunk-LDFXNP3E.js";
import "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
