import {
  main
} from "./chunk-4RPBCXBP.js";
import "./chunk-3N37WEHL.js";
import "./chunk-DDT56NL7.js";
import "./chunk-TOBOUHAA.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-2GBRGOTD.js";
import "./chunk-FY4XXMOT.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-DN42PYYK.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-N7AIQP2R.js";
import "./chunk-F7QHRMQ3.js";
import "./chunk-G6YWZJMP.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-LIL37PI2.js";
import "./chunk-PUIRNE53.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
