import {
  main
} from "./chunk-2OIVE5PY.js";
import "./chunk-QZHKG2LI.js";
import "./chunk-YW7BSPF3.js";
import "./chunk-TBVQPTTV.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-URRM7JDU.js";
import "./chunk-6ZQEVZMB.js";
import "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
