import {
  main
} from "./chunk-ZC737BGY.js";
import "./chunk-T6JM6YUO.js";
import "./chunk-RTZ4FJQ5.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-2I4X7HDM.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-F2B5UXYC.js";
import "./chunk-PRYFZLRM.js";
import "./chunk-VOPU57BY.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-PFVNFTCW.js";
import "./chunk-RZPWEE4N.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-SB5E3H7I.js";
import "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
