import {
  main
} from "./chunk-7S234H4I.js";
import "./chunk-TOTVOB23.js";
import "./chunk-77SI5WIL.js";
import "./chunk-DDT56NL7.js";
import "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-CBSEY53G.js";
import "./chunk-RR6TYXB3.js";
import "./chunk-B2MTCL4U.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-HR6VZWMO.js";
import "./chunk-P5GGU3TR.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-SFQXY54B.js";
import "./chunk-NCPEF7CN.js";
import "./chunk-65NVBDUB.js";
import "./chunk-XK6I4MHN.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-EX3REOT7.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-X7WIRENX.js";
import "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
