import {
  main
} from "./chunk-RULLW2OV.js";
import "./chunk-G3JAXG52.js";
import "./chunk-DDT56NL7.js";
import "./chunk-GI55J7MT.js";
import "./chunk-465INQLT.js";
import "./chunk-QVNQVW43.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-S27DL6AZ.js";
import "./chunk-N2SMOOIS.js";
import "./chunk-BQODQMRF.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-5BB2AVFH.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-4TCC6HFR.js";
import "./chunk-NFE3BHRR.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-WB6UATZA.js";
import "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
