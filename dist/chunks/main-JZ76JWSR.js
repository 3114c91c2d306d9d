import {
  main
} from "./chunk-H6J3PNOA.js";
import "./chunk-WILJBAUL.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-CYQEX5PE.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-5X3Q6UQ3.js";
import "./chunk-RTCACUJI.js";
import "./chunk-ALNDJBVR.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
