import {
  main
} from "./chunk-E4A2PDFK.js";
import "./chunk-E73JM54N.js";
import "./chunk-EEPC2WCY.js";
import "./chunk-TBVQPTTV.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-TJBD2KAH.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-ZTPYD5MZ.js";
import "./chunk-EEPOQLJN.js";
import "./chunk-WCXANI3D.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
