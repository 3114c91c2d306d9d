import {
  main
} from "./chunk-3ROE2ACE.js";
import "./chunk-7WZT7RSH.js";
import "./chunk-DDT56NL7.js";
import "./chunk-5HQCARWZ.js";
import "./chunk-UWGNJAX6.js";
import "./chunk-E73JM54N.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-2YVXHAXL.js";
import "./chunk-TJBD2KAH.js";
import "./chunk-IT4OLQC6.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-ZTPYD5MZ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-FLIW4DUJ.js";
import "./chunk-BGNOBP6W.js";
import "./chunk-65NVBDUB.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-EEPOQLJN.js";
import "./chunk-WCXANI3D.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
